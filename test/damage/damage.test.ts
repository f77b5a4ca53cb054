/** Damaged datasets, every command: an answer or one clear refusal, never a crash, a hang or a code that drives the terminal. */
import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.js';
import { factline } from '../support/host.js';
import { ARTICLE, story } from '../support/story.js';
import { damaged } from './damage.js';

const CALLS: readonly (readonly string[])[] = [
  [], ['timeline', '--statements'], ['timeline'], ['statements'], ['casualties'], ['casualties', '--explain'], ['casualties', '--matrix'],
  ['casualties', '--policy', 'all'], ...['claimant', 'event', 'side', 'harm', 'date'].map((by) => ['casualties', '--group-by', by]), ['accounts'], ['conflicts'],
  ['show', 'ev-collision', 'st-sudria', 'ca-norland', 'norland', 'gazette'], ['show', 'ev-accident', 'eastport', 'ca-worker', '--source', 'article.txt'], ['search', 'e'], ['search', 'ferry', '--kind', 'event'],
  ['actors'], ['places'], ['documents'], ['check', '--source', 'article.txt'], ['check', '--strict'], ['check', '--strict', '-f', 'github'], ['timeline', '--contested', '--caveats'], ['statements', 'norland', '--caveats'],
  ['timeline', '--since', '2031-03', '--label', 'disputed'], ['statements', '--count-by', 'side'], ['timeline', '--match', 'ferry', '--sort', 'title:desc'], ['casualties', '--side', 'norland', '--by', 'sudria'],
];
const FORMATS: readonly (readonly string[])[] = [[], ['--json'], ['--width', '40'], ['--csv'], ['--plain'], ['--tsv', '--no-header'], ['--md'], ['--jsonl'], ['--ids'], ['--color', 'always', '--width', '200'], ['--fields', 'help']];
/** Line ends everywhere, tabs and returns in tables of text; of escape codes only colours where colour is asked for. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const COLOURS = /\x1b\[\d+(?:;\d+)*m/g;

test('every command that reads a dataset is among the calls', () => {
  const called = new Set(CALLS.map(([name = '']) => name));
  expect(COMMANDS.filter((it) => it.needs !== 'nothing').map((it) => it.name).filter((name) => !called.has(name))).toEqual([]);
});

const WHOLE = { ferry: story(), shipped: JSON.parse(readFileSync('data/irannews-2021-07.json', 'utf8')) as unknown };
const FIRST = Number(process.env['DAMAGE_SEED'] ?? 0);
const TIMES = Number(process.env['DAMAGE_TIMES'] ?? 1);

/** Of another seed: DAMAGE_SEED=5000000 DAMAGE_TIMES=20 npx vitest run test/damage */
test.each([['ferry', FIRST, 1800], ['shipped', FIRST + 2_000_000, 160]] as const)('%s, seeds from %d, %d datasets', { timeout: 3_600_000 }, async (name, first, n) => {
  const names = Object.getOwnPropertyNames(Object.prototype).length;
  const codes: Record<number, number> = {};
  for (let seed = first; seed < first + n * TIMES; seed += 1) {
    const files = { 'a.json': damaged(WHOLE[name], seed), 'article.txt': ARTICLE };
    // Two calls for each dataset, in turn, so that every command and format meets every kind of damage.
    for (const turn of [seed * 2, seed * 2 + 1]) {
      const asked = CALLS[turn % CALLS.length] as readonly string[];
      const call = [...asked, ...asked.includes('-f') ? [] : FORMATS[turn % FORMATS.length] as readonly string[]];
      const { code, stdout, stderr } = await factline([...call, '-d', 'a.json'], { files });
      const where = `seed ${seed}: factline ${call.join(' ')}\n${stderr.slice(0, 500)}`;
      codes[code] = (codes[code] ?? 0) + 1;
      // A damaged id of a document may leave --source without one; what is no field of these records is no field.
      expect(/\[E_(SOURCE|FIELD)\]/.test(stderr) ? [2] : [0, 1, 3], where).toContain(code);
      expect(CONTROL.test(call.includes('always') ? stdout.replace(COLOURS, '') : stdout), where).toBe(false);
      expect(CONTROL.test(stderr), where).toBe(false);
      expect(stderr, where).not.toMatch(/^\s+at /m);
      if (code === 3) expect(stdout, where).toBe('');
      if (code > 1) expect(stderr.split('\n')[0], where).toMatch(/^factline: .* \[E_[A-Z_]+\]$/);
      if (stdout !== '') expect(stdout.endsWith('\n'), where).toBe(true);
      if (call.includes('--width') && !call.includes('check')) for (const row of stdout.split('\n')) expect(stringWidth(row), where).toBeLessThanOrEqual(call.includes('40') ? 40 : 200);
    }
    expect([({} as Record<string, unknown>)['polluted'], Object.getOwnPropertyNames(Object.prototype).length], `seed ${seed}`).toEqual([undefined, names]);
  }
  // Neither is everything refused nor is nothing.
  for (const code of [0, 3]) expect(codes[code], JSON.stringify(codes)).toBeGreaterThan(n * TIMES / 4);
});
