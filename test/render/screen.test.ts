/** What no golden screen has: addresses in the terminal, ids that are wider than the screen, very tall cells. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { renderSheet } from '../../src/render/sheet.js';
import type { Block, Entry } from '../../src/sheet/sheet.js';
import { anyText, DRIVING } from '../support/texts.js';

const SCREEN = { width: 60, colour: 0, unicode: true, links: false } as const;
const draw = (block: Block, more: Partial<Parameters<typeof renderSheet>[1]> = {}) => renderSheet({ sections: [{ blocks: [block] }] }, { ...SCREEN, ...more });
const entry = (more: Partial<Entry> = {}): Entry => ({ mark: 'event', label: '', lines: ['A ferry strikes a pier'], edge: 'ev-collision', ...more });
const rail = (...entries: readonly Entry[]) => draw({ kind: 'rail', entries });

test('the id at the right edge is whole, beside the text where there is room and else below it', () => {
  expect(rail(entry())).toMatch(/ ● A ferry strikes a pier +ev-collision\n$/);
  const long = 'ev-' + 'an-id-that-goes-on-'.repeat(6);
  for (const edge of [long, '事件'.repeat(40), 'ev-' + '停火'.repeat(20)]) {
    for (const lines of [['short'], ['停火协议'.repeat(30)]]) {
      const rows = rail(entry({ lines, edge })).trimEnd().split('\n');
      expect(rows.map((row) => row.slice(8).trim()).join('')).toBe(`${lines.join('')}${edge}`);
      for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(60);
    }
  }
});

test('a wide title leaves the id beside it whole', () => {
  const rows = rail(entry({ lines: ['停'.repeat(60)] })).trimEnd().split('\n');
  expect(rows[0]).toMatch(/  ev-collision$/);
  expect(rows.map((row) => stringWidth(row)).every((width) => width <= 60)).toBe(true);
  expect(rows.join('').match(/停/g)).toHaveLength(60);
});

test('a cell of many thousand lines is drawn to its end', () => {
  const words = Array.from({ length: 4000 }, (_, i) => `word-${i}-${'x'.repeat(14)}`);
  const table = draw({ kind: 'table', columns: [{ header: 'n', align: 'right' }, { header: 'text', grow: true }, { header: 'text', grow: true }], rows: [['1', words.join(' '), '停 '.repeat(4000).trim()]] });
  for (const row of table.split('\n')) expect(stringWidth(row)).toBeLessThanOrEqual(60);
  expect(table.match(/word-\d+-x{14}(?!x)/g)).toEqual(words);
  expect(table.match(/停/g)).toHaveLength(4000);
  expect(table).not.toMatch(/[\ue000-\uf8ff]/);
});

test('an address is percent-encoded, so that it cannot end the link', () => {
  const text = draw({ kind: 'prose', lines: [[{ text: 'here', href: 'https://a.example/😀\ud83d\u001b\\\u0007\u202e' }]] }, { links: true, colour: 1 });
  expect(text).toBe('\u001b]8;;https://a.example/%F0%9F%98%80%EF%BF%BD%1B%5C%07%E2%80%AE\u001b\\here\u001b]8;;\u001b\\\n');
});

test('in an ASCII locale the punctuation that takes more columns is measured as it is drawn', () => {
  const text = draw({ kind: 'prose', lines: ['a… '.repeat(40)] }, { unicode: false });
  for (const row of text.split('\n')) expect(row.length).toBeLessThanOrEqual(60);
  expect(text.match(/a\.\.\./g)).toHaveLength(40);
});

test('whatever the text, no row is wider than the screen, no code drives the terminal, and every character that shows is there', () => {
  const characters = (text: string) => [...text.replace(/\s/g, '')].toSorted().join('');
  fc.assert(fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), anyText, fc.constantFrom(40, 60, 120), (lines, edge, width) => {
    const shown = (block: Block) => {
      const text = draw(block, { width });
      for (const row of text.split('\n')) expect(stringWidth(row), row).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(DRIVING);
      return text;
    };
    const prose = shown({ kind: 'prose', lines });
    const inRail = shown({ kind: 'rail', entries: [entry({ lines: [...lines, edge], edge: 'x', label: '' })] }).replace(/[●│x]/g, '');
    const inTable = shown({ kind: 'table', columns: [{ header: 'a', grow: true }, { header: 'b', grow: true }], rows: lines.map((line) => [line, edge]) });
    shown({ kind: 'columns', columns: lines.map((line) => ({ heading: line, blocks: [{ kind: 'prose', lines: [edge] }] })) });
    shown({ kind: 'fields', rows: lines.map((line) => ({ label: line, lines: [edge] })) });
    shown({ kind: 'tree', nodes: [{ lines, children: [{ lines: [edge], children: [{ lines, children: [] }] }] }] });
    const pieces = (text: string) => draw({ kind: 'prose', lines: [text] }, { width: 1000 });
    expect(characters(prose)).toBe(characters(lines.map(pieces).join('')));
    expect(characters(inRail)).toBe(characters([...lines, edge].map(pieces).join('').replace(/[●│x]/g, '')));
    for (const line of [...lines, edge]) for (const c of new Set(characters(pieces(line)))) expect(inTable).toContain(c);
  }), { numRuns: 200 });
});

test('a column of whole words gives way last', () => {
  const table = (width: number) => draw({ kind: 'table', columns: [{ header: 'id', whole: true }, { header: 'date', grow: true }, { header: 'title', grow: true }], rows: [['ev-iran-diplomacy-2020', '2020-09/2020-11-10', 'Mediation by a third country during the war']] }, { width });
  expect(table(60)).toContain('ev-iran-diplomacy-2020');
  for (const row of table(40).split('\n')) expect(row.length).toBeLessThanOrEqual(40);
});

test('Chinese and Japanese fill the row that a short word began, and no row begins with a sign that closes', () => {
  const rows = draw({ kind: 'prose', lines: [`about ${'渡轮沉没，'.repeat(16)}`] }).trimEnd().split('\n');
  expect(rows[0]).toMatch(/^about 渡轮/);
  for (const row of rows) expect(row).not.toMatch(/^，/);
  for (const row of rows.slice(0, -1)) expect(stringWidth(row)).toBeGreaterThan(56);
  expect(draw({ kind: 'prose', lines: [`${'x'.repeat(59)}（渡轮）`] })).toBe(`${'x'.repeat(59)}\n（渡轮）\n`);
});
