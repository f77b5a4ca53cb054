/** Answer → text, in the format that was asked for. */
import { Problem } from '../model/problem.js';
import { renderIds, renderJson, renderJsonLines, renderTsv } from '../render/records.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Answer, CommandSpec, Item } from './command.js';
import { FORMATS, flag, text, texts, type Asked, type Format } from './options.js';
import type { Screen } from './screen.js';
import { countBy, fieldNames, knownField, pick, shape } from './shape.js';

/** @throws Problem (usage) where two formats are asked for. */
export function formatOf(asked: Asked): Format | 'ids' {
  const given = new Set<string>([...[...FORMATS, 'ids'].filter((name) => flag(asked, name)), ...texts(asked, 'format')]);
  if (given.size > 1) {
    throw new Problem('usage', 'E_FORMAT', `${given.size} formats are asked for: ${[...given].join(', ')}`, ['Choose one of them']);
  }
  return ([...given][0] as Format | 'ids' | undefined) ?? 'table';
}

export async function renderAnswer(answer: Answer, command: CommandSpec, asked: Asked, screen: Screen): Promise<string> {
  const format = formatOf(asked);
  const known = answer.fields ?? command.fields ?? [];
  if (text(asked, 'fields') === 'help') return renderIds(known);
  const items = shape(answer.items, asked, known);
  const field = text(asked, 'count-by');
  if (field !== undefined) {
    return await renderItems(format, countBy(items, knownField(field, known)), ['value', 'count'], asked, screen);
  }
  if (format === 'ids') return renderIds([...new Set(items.flatMap((item) => answer.ids(item)))]);
  const own = format === 'github' || text(asked, 'fields') === undefined ? answer.texts?.[format] : undefined;
  if (own !== undefined) return own(items);
  if (format === 'github') throw new Problem('usage', 'E_FORMAT', `${JSON.stringify(`factline ${command.name}`.trim())} has no format github`, ['Only check has it']);
  const fields = text(asked, 'fields');
  // A key that these records happen not to have is null, as everywhere.
  if (fields !== undefined) return await renderItems(format, items, fieldNames(fields, [...new Set([...known, ...optional(answer, command)])]), asked, screen);
  if (format === 'json') return renderJson(answer.json(items));
  // As in --json, a record has the keys of its kind; a table has the columns of every kind.
  if (format === 'jsonl') return renderJsonLines(items);
  if (format === 'csv' || format === 'tsv') return await renderItems(format, items, known, asked, screen);
  const nothing = items.length === 0 && answer.empty !== undefined;
  return await renderPeople(format, nothing ? sentence(answer.empty as string) : await answer.sheet(items), screen);
}

function optional(answer: Answer, command: CommandSpec): readonly string[] {
  return answer.mayLack === true ? command.fields ?? [] : [];
}

async function renderItems(
  format: Format | 'ids', items: readonly Item[], fields: readonly string[], asked: Asked, screen: Screen,
): Promise<string> {
  const header = !flag(asked, 'no-header');
  const picked = pick(items, fields);
  switch (format) {
    case 'json': return renderJson(picked);
    case 'jsonl': return renderJsonLines(picked);
    case 'csv': return (await import('../render/csv.js')).renderCsv(picked, fields, { header });
    case 'tsv': return renderTsv(picked, fields, { header });
    case 'ids': return renderIds(picked.map((item) => String(item[fields[0] as string])));
    default: return await renderPeople(format, (await import('../views/list.js')).listSheet(picked, fields), screen);
  }
}

/** Each renderer is loaded when it is needed: drawing libraries cost a script nothing. */
export async function renderPeople(format: Format | 'ids', sheet: Sheet, screen: Screen): Promise<string> {
  if (format === 'md') return (await import('../render/markdown.js')).renderMarkdown(sheet);
  if (format === 'plain') return (await import('../render/plain.js')).renderPlain(sheet);
  return (await import('../render/sheet.js')).renderSheet(sheet, screen);
}

function sentence(text: string): Sheet {
  return { sections: [{ blocks: [{ kind: 'prose', lines: [text] }] }] };
}
