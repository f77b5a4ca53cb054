import type { CheckEntry } from '../checks/finding.js';
import type { Answer, FileCommand, Item, TextAnswer } from '../cli/command.js';
import { readableOnce } from '../cli/datasets.js';
import { findingLines, githubLines, summaryOf } from '../cli/findings.js';
import { flag, LIST_OPTIONS, text, texts } from '../cli/options.js';
import { didYouMean } from '../model/nearest.js';
import { Problem } from '../model/problem.js';

export const checkCommand: FileCommand = {
  needs: 'files',
  name: 'check',
  group: 'Trust',
  summary: 'problems of a dataset, each with file, line and column; --source verifies the evidence',
  description: [
    'Every problem of every file in one run. Errors make a dataset unusable; warnings are what a careful coder would look at. Exit 1 '
    + 'where there are errors, with --strict where there are warnings too.',
    'A warning that is the text\'s own can be excused in <dataset>.excuses.json, beside it: a list of { code, id, reason }. An excuse '
    + 'that is no longer needed is an error.',
    'With --source, a copy of the text that was coded, every evidence and quote is held against it, to the character.',
  ],
  argument: { name: 'file', help: 'datasets; without one, --data, FACTLINE_DATA or the dataset that ships with factline', repeatable: true, takes: 'file' },
  options: [
    { name: 'source', value: 'id=file', repeatable: true, takes: 'file', help: 'text of a document; the file alone where there is one document' },
    { name: 'strict', help: 'warnings count' },
    { name: 'joined', help: 'the files are one dataset, instead of one each' },
    { name: 'explain', value: 'code', takes: 'code', help: 'what a code means and why it matters; "all" lists them' },
    ...LIST_OPTIONS.filter((it) => it.name !== 'exit-status'),
  ],
  fields: ['file', 'line', 'column', 'code', 'severity', 'message', 'help', 'path'],
  examples: [
    { command: 'factline check', explains: 'the dataset that ships with factline' },
    { command: 'factline check --strict --format github', explains: 'annotations for a pull request' },
    { command: 'factline check --explain F507', explains: 'what a code means' },
  ],
  answer: async (reading, asked, files): Promise<Answer | TextAnswer> => {
    const code = text(asked, 'explain');
    if (code !== undefined) return { text: await explained(code) };
    const { check } = await import('../cli/checking.js');
    const checked = await check(files.length > 0 ? readableOnce(files) : reading.datasets, texts(asked, 'source'), flag(asked, 'joined'), reading);
    const fails = checked.entries.some((it) => it.severity === 'error') || (flag(asked, 'strict') && checked.entries.length > 0);
    const lines = (items: readonly Item[]) => {
      const entries = items as unknown as readonly CheckEntry[];
      return findingLines(entries, summaryOf(entries, checked.files));
    };
    return {
      items: checked.entries as unknown as readonly Item[],
      ids: (item) => [`${String(item['file'])}:${String(item['line'])}:${String(item['column'])}`],
      json: (items) => items,
      texts: { table: lines, plain: lines, github: (items) => githubLines(items as unknown as readonly CheckEntry[]) },
      sheet: async (items) => (await import('../views/list.js')).listSheet(items, ['file', 'line', 'column', 'severity', 'code', 'message', 'help']),
      exit: fails ? 1 : 0,
      notes: checked.excused === 0 ? [] : [`${checked.excused} ${checked.excused === 1 ? 'warning is' : 'warnings are'} excused`],
    };
  },
};

async function explained(code: string): Promise<string> {
  const { EXPLANATIONS } = await import('../checks/all.js');
  if (code === 'all') return EXPLANATIONS.map((it) => `${it.code} ${it.severity.padEnd(7)} ${it.title}\n`).join('');
  const found = EXPLANATIONS.find((it) => it.code === code.toUpperCase());
  if (found !== undefined) return `${found.code} ${found.severity}: ${found.title}.\n${found.why}\n`;
  throw new Problem('usage', 'E_CODE', `there is no code "${code}"`, [...didYouMean(code, EXPLANATIONS.map((it) => it.code)), 'List them: factline check --explain all']);
}
