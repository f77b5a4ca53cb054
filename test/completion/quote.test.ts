/** What is inserted reaches the program as it is, whatever is in it. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteForBash, quoteForPowerShell } from '../../src/cli/complete/quote.js';
import { wordsOf } from '../../src/cli/complete/words.js';
import { factline } from '../support/host.js';
import { actor, story } from '../support/story.js';

const line = fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.string({ minLength: 1, unit: fc.constantFrom(...'ab \'"\\$`!(){}*?~#&;|<>=:,é') }))
  .filter((text) => !/[\x00-\x1f\x7f]/.test(text));

test('a word that is quoted is read back as the same word, within open quotation marks too', () => {
  fc.assert(fc.property(line, fc.constantFrom('', '"', "'"), (text, open) => {
    const written = quoteForBash(text, open);
    // readline closes the quotation mark, but not after its like.
    const closed = open !== '' && !written.endsWith(open) ? written + open : written;
    expect(wordsOf(`factline ${open}${closed}`, ' \t\n"\'><=;|&(:').map((it) => it.text)).toEqual(['factline', text]);
  }));
});

test('bash itself reads it so', () => {
  const texts = fc.sample(line, 200);
  const quoted = texts.flatMap((text) => [quoteForBash(text, ''), ...(['"', "'"] as const).map((open) => {
    const written = quoteForBash(text, open);
    return `${open}${written}${written.endsWith(open) ? '' : open}`;
  })]);
  const { stdout } = spawnSync('bash', ['--norc', '-c', `printf '%s\\n' ${quoted.join(' ')}`], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  expect(stdout.split('\n').slice(0, -1)).toEqual(texts.flatMap((text) => [text, text, text]));
});

test('words, open quotation marks and word breaks of a line that is being written', () => {
  const last = (text: string) => wordsOf(text, '"\'=:').at(-1);
  expect(last('factline show ')).toEqual({ text: '', quote: '', kept: 0 });
  expect(last('factline --by="Ada V')).toEqual({ text: '--by=Ada V', quote: '"', kept: 5 });
  expect(last('factline --sort title:d')).toEqual({ text: 'title:d', quote: '', kept: 6 });
  expect(last('factline Ada\\ V')).toEqual({ text: 'Ada V', quote: '', kept: 0 });
});

test.each([
  ['ev-clash', 'ev-clash'], ['--json=id,title', '--json=id,title'], ['Ada Voss', "'Ada Voss'"], ["O'Neil", "'O''Neil'"],
  ['‘so’ $x', "'‘‘so’’ $x'"], ['@x', "'@x'"], ['تهران', 'تهران'],
])('PowerShell is given %s as %s', (text, quoted) => expect(quoteForPowerShell(text)).toBe(quoted));

test('PowerShell asks with base64, and is given what fits', async () => {
  const files = { 'ferry.json': JSON.stringify(story({ actors: [...story().actors, actor({ id: 'z', name: "Ada O'Neil" })] })) };
  const ask = async (before: readonly string[], after: readonly string[] = []) => (await factline(['__complete', 'powershell', ...[before, after]
    .map((words) => Buffer.from(words.map((word) => `\0${word}`).join('')).toString('base64'))], { files, env: { FACTLINE_DATA: 'ferry.json' } })).stdout;
  expect(await ask(['show', 'ev-col'])).toBe('words\tspace\t\nev-collision\tevent: A ferry strikes a pier\n');
  expect(await ask(['timeline', '--actor', '"Ada O'])).toBe("words\tspace\t\n'Ada O''Neil'\tz\n");
  expect(await ask(['show', ''], ['--data', 'nope'])).toBe('');
  expect(await ask([''])).toContain('timeline\t');
});
