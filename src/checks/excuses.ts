/** Warnings that were looked at and found to be the text's own: a list beside the dataset, each with its reason. */
import { parseJson } from '../dataset/parse.js';
import type { Located } from '../dataset/join.js';
import type { Finding } from './finding.js';

/** `a/b.json` → `a/b.excuses.json`. */
export function excusesFile(dataset: string): string {
  return dataset.replace(/(\.json)?$/i, '.excuses.json');
}

interface Excuse { readonly code: string; readonly id: string; readonly reason: string }

export interface Excused {
  readonly findings: readonly Finding[];
  readonly excused: number;
}

/** Takes the excused warnings out and adds what is wrong with the list itself. @param text of the file of excuses */
export function excuse(findings: readonly Finding[], file: string, text: string, idOf: (finding: Finding) => Located['record']['id'] | undefined): Excused {
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const { message, help, line, column } = parsed.fault;
    return { findings: [...findings, { file, path: [], code: 'F602', severity: 'error', message, help, place: { line, column } }], excused: 0 };
  }
  const list = Array.isArray(parsed.data) ? parsed.data as readonly unknown[] : null;
  if (list === null) return { findings: [...findings, problem(file, [], 'F602', 'it is not a list', HELP)], excused: 0 };
  const used = new Set<number>();
  const kept = findings.filter((finding) => {
    const at = list.findIndex((it) => isExcuse(it) && finding.severity === 'warning' && it.code === finding.code && it.id === idOf(finding));
    if (at !== -1) used.add(at);
    return at === -1;
  });
  const own = list.flatMap((it, i): readonly Finding[] => {
    if (!isExcuse(it)) return [problem(file, [i], 'F602', 'this is not an excuse', HELP)];
    return used.has(i) ? [] : [problem(file, [i], 'F601', `${it.code} of "${it.id}" needs no excuse any more`, 'Remove it from the list')];
  });
  return { findings: [...kept, ...own], excused: findings.length - kept.length };
}

const HELP = 'Write { "code": "F503", "id": "<record>", "reason": "…" }; only warnings (F5…) can be excused';

function isExcuse(it: unknown): it is Excuse {
  if (typeof it !== 'object' || it === null) return false;
  const { code, id, reason, ...rest } = it as Record<string, unknown>;
  const texts = [code, id, reason].every((text) => typeof text === 'string' && text.trim() !== '');
  return texts && /^F5/.test(code as string) && Object.keys(rest).length === 0;
}

function problem(file: string, path: Finding['path'], code: string, message: string, help: string): Finding {
  return { file, path, code, severity: 'error', message, help };
}
