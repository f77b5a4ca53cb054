/** Answer → text, in the format that was asked for. */
import { Problem } from '../model/problem.js';
import { renderMarkdown } from '../render/markdown.js';
import { renderPlain } from '../render/plain.js';
import { renderCsv, renderIds, renderJson, renderJsonLines, renderTsv } from '../render/records.js';
import { renderSheet } from '../render/sheet.js';
import type { Sheet } from '../sheet/sheet.js';
import { listSheet } from '../views/list.js';
import type { Answer, CommandSpec, Item } from './command.js';
import { FORMATS, flag, text, type Asked, type Format } from './options.js';
import type { Screen } from './screen.js';
import { countBy, fieldNames, knownField, pick, shape } from './shape.js';

/** @throws Problem (usage) where two formats are asked for. */
export function formatOf(asked: Asked): Format | 'ids' {
  const named = text(asked, 'format');
  const given = new Set<string>([...FORMATS, 'ids'].filter((name) => flag(asked, name)));
  if (named !== undefined) given.add(named);
  if (given.size > 1) {
    throw new Problem('usage', 'E_FORMAT', `${given.size} formats are asked for: ${[...given].join(', ')}`, ['Choose one of them']);
  }
  return ([...given][0] as Format | 'ids' | undefined) ?? 'table';
}

export function renderAnswer(answer: Answer, command: CommandSpec, asked: Asked, screen: Screen): string {
  const format = formatOf(asked);
  const known = command.fields ?? [];
  const items = shape(answer.items, asked, known);
  const field = text(asked, 'count-by');
  if (field !== undefined) {
    return renderItems(format, countBy(items, knownField(field, known)), ['value', 'count'], asked, screen);
  }
  if (format === 'ids') return renderIds([...new Set(items.flatMap((item) => answer.ids(item)))]);
  const fields = text(asked, 'fields');
  if (fields !== undefined) return renderItems(format, items, fieldNames(fields, known), asked, screen);
  if (format === 'json') return renderJson(answer.json(items));
  if (format === 'jsonl' || format === 'csv' || format === 'tsv') return renderItems(format, items, known, asked, screen);
  const nothing = items.length === 0 && answer.empty !== undefined;
  return renderPeople(format, nothing ? sentence(answer.empty as string) : answer.sheet(items), screen);
}

function renderItems(format: Format | 'ids', items: readonly Item[], fields: readonly string[], asked: Asked, screen: Screen): string {
  const header = !flag(asked, 'no-header');
  const picked = pick(items, fields);
  switch (format) {
    case 'json': return renderJson(picked);
    case 'jsonl': return renderJsonLines(picked);
    case 'csv': return renderCsv(picked, fields, { header });
    case 'tsv': return renderTsv(picked, fields, { header });
    case 'ids': return renderIds(picked.map((item) => String(item[fields[0] as string])));
    default: return renderPeople(format, listSheet(picked, fields), screen);
  }
}

export function renderPeople(format: Format | 'ids', sheet: Sheet, screen: Screen): string {
  if (format === 'md') return renderMarkdown(sheet);
  if (format === 'plain') return renderPlain(sheet);
  return renderSheet(sheet, screen);
}

function sentence(text: string): Sheet {
  return { sections: [{ blocks: [{ kind: 'prose', lines: [text] }] }] };
}
