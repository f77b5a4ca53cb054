/** What a listener hears: every row whole, every paragraph on a line of its own. */
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.js';
import { renderPlain } from '../../src/render/plain.js';
import { renderSheet } from '../../src/render/sheet.js';
import type { Block, Sheet } from '../../src/sheet/sheet.js';

const of = (...blocks: readonly Block[]): Sheet => ({ sections: [{ blocks }] });

test('what a drawing leaves to the row above is said again', () => {
  const sheet = of({ kind: 'table', columns: [{ header: 'Losses of' }, { header: 'Harm' }], rows: [
    [{ lines: ['Norland'], repeats: false }, 'killed'], [{ lines: ['Norland'], repeats: true }, 'wounded'],
  ] });
  expect(renderPlain(sheet)).toBe('Losses of: Norland; Harm: killed.\nLosses of: Norland; Harm: wounded.\n');
  expect(renderMarkdown(sheet)).toContain('| Norland | wounded |');
  expect(renderSheet(sheet, { width: 60, colour: 0, unicode: true, links: false }).match(/Norland/g)).toHaveLength(1);
});

test('further lines of a field do not run into the first', () => {
  expect(renderPlain(of({ kind: 'fields', rows: [{ label: '2031', lines: ['A war', 'killed 3', 'wounded 4'] }] })))
    .toBe('2031: A war\n  killed 3\n  wounded 4\n');
});

test('the accounts of two sides stand apart', () => {
  const column = (heading: string) => ({ heading, blocks: [{ kind: 'prose' as const, lines: ['accuses the other', ''] }, { kind: 'prose' as const, lines: ['It was not us.'] }] });
  const sheet = of({ kind: 'columns', columns: [column('Norland'), column('Sudria')] });
  expect(renderPlain(sheet)).toBe('Norland:\naccuses the other\n\nIt was not us.\n\nSudria:\naccuses the other\n\nIt was not us.\n');
  expect(renderMarkdown(sheet)).not.toContain('\n\n\n');
});
