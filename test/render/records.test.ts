/** What a script reads back is what was written, through parsers that are not ours. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderCsv } from '../../src/render/csv.js';
import { renderJson, renderJsonLines, renderTsv } from '../../src/render/records.js';
import { anyText, DRIVING } from '../support/texts.js';

const FIELDS = ['id', 'text', 'list', 'number', 'flag'];
const item = fc.record({ id: anyText, text: fc.option(anyText), list: fc.array(anyText, { maxLength: 3 }), number: fc.option(fc.integer()), flag: fc.boolean() });
const items = fc.array(item, { minLength: 1, maxLength: 4 });
const header = fc.boolean();
const RUNS = { numRuns: 800 };

/** What is no text at all is not written: controls (but tab and line ends) and bidirectional codes. */
const kept = (text: string) => text.replace(new RegExp(DRIVING.source, 'g'), (c) => (c === '\r' ? c : ''));
const flat = (value: unknown): string => kept(value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value));
/** As it is written to a file: half a character cannot be. */
const wellFormed = (text: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
const isRun = (value: unknown, text: string) => typeof value !== 'number' && typeof value !== 'boolean' && /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text);

test('csv: every text comes back from a csv parser, with an apostrophe where a spreadsheet would run it', () => {
  fc.assert(fc.property(items, header, (list, withHeader) => {
    const csv = renderCsv(list, FIELDS, { header: withHeader });
    const rows = list.map((it) => FIELDS.map((field) => {
      const value = it[field as keyof typeof it];
      return `${isRun(value, flat(value)) ? '\'' : ''}${flat(value)}`;
    }));
    // A reader that is left to find the line ends itself finds them too.
    for (const options of [{ bom: true }, { record_delimiter: '\n' }]) expect(parse(csv, options)).toEqual([...withHeader ? [FIELDS] : [], ...rows].map((row) => row.map(wellFormed)));
    expect(csv.replaceAll('\r', '')).not.toMatch(DRIVING);
  }), RUNS);
});

test('csv: a single column keeps its empty values, and a byte order mark in a text stays there', () => {
  const csv = renderCsv([{ id: '\ufeffa' }, { id: null }, { id: '' }, { id: 'b\r' }], ['id'], { header: false });
  expect(csv).toBe('"\ufeffa"\n""\n""\n"b\r"\n');
  expect(parse(csv, { bom: true, skip_empty_lines: true })).toEqual([['\ufeffa'], [''], [''], ['b\r']]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('csv: %j is not run by a spreadsheet; a number stays one', (text) => {
  const [[shown, number] = []] = parse(renderCsv([{ text, number: -5.5 }], ['text', 'number'], { header: false })) as string[][];
  expect([shown, number]).toEqual([`'${text}`, '-5.5']);
});

test('tsv: one record a line, and every text comes back from its escapes', () => {
  const names: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };
  fc.assert(fc.property(items, header, (list, withHeader) => {
    const tsv = renderTsv(list, FIELDS, { header: withHeader });
    const rows = tsv.split('\n').slice(0, -1).map((line) => line.split('\t').map((cell) => cell.replace(/\\(.)/gs, (_, c: string) => names[c] ?? c)));
    expect(rows).toEqual([...withHeader ? [FIELDS] : [], ...list.map((it) => FIELDS.map((field) => flat(it[field as keyof typeof it])))]);
    expect(tsv.replaceAll('\t', '')).not.toMatch(DRIVING);
  }), RUNS);
});

test('json and jsonl: the same values come back, one record a line, and no code that a terminal obeys', () => {
  fc.assert(fc.property(items, (list) => {
    const [json, lines] = [renderJson(list), renderJsonLines(list)];
    expect(JSON.parse(json)).toEqual(list);
    expect(lines.split(/[\n\r\u2028\u2029]/).slice(0, -1).map((line) => JSON.parse(line) as unknown)).toEqual(list);
    for (const text of [json, lines]) expect(text).not.toMatch(DRIVING);
    for (const text of [json, lines]) expect(text).toBe(wellFormed(text));
  }), RUNS);
});
