import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.js';
import type { Block, Line } from '../../src/sheet/sheet.js';
import { anyText, DRIVING } from '../support/texts.js';

const md = (...blocks: readonly Block[]) => renderMarkdown({ sections: [{ blocks }] });
const prose = (...lines: readonly Line[]) => md({ kind: 'prose', lines }).trimEnd();

test.each([
  ['a|b', 'a\\|b'],
  ['<b>x</b> <!-- y -->', '\\<b\\>x\\</b\\> \\<!-- y --\\>'],
  ['*a* **b** _c_ __d__', '\\*a\\* \\*\\*b\\*\\* \\_c\\_ \\_\\_d\\_\\_'],
  ['`code` ``more``', '\\`code\\` \\`\\`more\\`\\`'],
  ['![i](x) [l](y) [r]: z', '!\\[i\\](x) \\[l\\](y) \\[r\\]: z'],
  ['# no heading', '\\# no heading'],
  ['> no quotation', '\\> no quotation'],
  ['- no list', '\\- no list'],
  ['+ no list', '\\+ no list'],
  ['1. no list', '1\\. no list'],
  ['12) no list', '12\\) no list'],
  ['1.', '1\\.'],
  ['1.5 million', '1.5 million'],
  ['-', '\\-'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['***', '\\*\\*\\*'],
  ['~~~js', '\\~\\~\\~js'],
  ['$x$ &amp; \\', '\\$x\\$ \\&amp; \\\\'],
  ['one\ntwo\r\n\r\n# three', 'one two \\# three'],
  ['    no code', 'no code'],
  ['well-known 3 - 2 = 1', 'well-known 3 - 2 = 1'],
])('%j is shown and not obeyed', (text, shown) => expect(prose(text)).toBe(shown));

test('what starts a line is escaped also where several pieces make it up', () => {
  expect(prose([{ text: '1' }, { text: '. x' }])).toBe('1\\. x');
  expect(prose([{ text: '' }, { text: ' - x', tone: 'strong' }])).toBe('\\- x');
  expect(md({ kind: 'fields', rows: [{ label: '- a|\nb', lines: ['- c'] }] })).toBe('- **\\- a\\| b**  \n  \\- c\n');
});

test('an address cannot end its link, its table or the line', () => {
  const address = (href: string) => prose([{ text: 'here', href }]);
  expect(address('https://a.example/x>y|z\u001b[0m\u202e')).toBe('[here](<https://a.example/x%3Ey%7Cz%1B[0m%E2%80%AE>)');
  expect(address('https://a.example/😀\ud800')).toBe('[here](<https://a.example/%F0%9F%98%80%EF%BF%BD>)');
});

test('an id with backticks stays code', () => {
  expect(md({ kind: 'rail', entries: [{ mark: 'event', label: '', lines: ['x'], edge: 'a`b' }] })).toBe('- x `` a`b ``\n');
});

test('whatever the cells hold, it stays one table of as many columns as it has', () => {
  const line = fc.oneof(anyText, fc.array(anyText.map((text) => ({ text, href: `https://a.example/${text}` })), { maxLength: 2 }));
  const cell = fc.oneof(line, fc.array(line, { maxLength: 2 }).map((lines) => ({ lines })));
  const row = fc.oneof(fc.tuple(cell, cell, cell), line.map((heading) => ({ heading })));
  fc.assert(fc.property(fc.tuple(anyText, anyText, anyText), fc.array(row, { maxLength: 4 }), (headers, rows) => {
    const lines = md({ kind: 'table', columns: headers.map((header) => ({ header })), rows }).split(/\r\n|[\n\r\u2028\u2029\u0085]/);
    expect(lines).toHaveLength(2 + rows.length + 1);
    for (const it of lines.slice(0, -1)) {
      expect(it).toMatch(/^\| .*\|$/);
      expect(it.replace(/\\[\\|]/g, '').split('|')).toHaveLength(3 + 2);
      expect(it).not.toMatch(DRIVING);
    }
  }), { numRuns: 800 });
});
