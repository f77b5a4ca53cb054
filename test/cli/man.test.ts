import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandSpec } from '../../src/cli/command.js';
import { usage } from '../../src/cli/help.js';
import { manPage } from '../../src/cli/man/page.js';
import { plain } from '../../src/cli/man/roff.js';
import { FILTER_OPTIONS, GLOBAL_OPTIONS, LIST_OPTIONS } from '../../src/cli/options.js';
import { TOPICS } from '../../src/cli/topics.js';
import { VERSION } from '../../src/cli/version.js';
import { COMMANDS } from '../../src/commands/index.js';

const page = manPage(COMMANDS, VERSION);

/** A command whose texts hold everything that roff would take for its own. */
const hostile: CommandSpec = {
  name: 'ferry', group: 'Explore', summary: '.TH is no request here', description: ['\'tis a \\fBtrap\\fR', '.SH "neither" \\" nor a comment'],
  options: [{ name: 'from-pier', short: 'p', value: 'id', repeatable: true, help: 'C:\\ferry\\new, ~user, 2^3, `x`, 3–5 “ü” 🚢' }],
  examples: [{ command: 'factline ferry --from-pier=\'a.b\' | tr "\\n" \' \'', explains: '...and on it goes' }],
};

test('the page is built as the program describes itself', () => {
  expect(readFileSync('dist/factline.1', 'utf8')).toBe(page);
});

test('the page is ASCII, names the version and bears no date', () => {
  expect(page).toMatch(/^[\n -~]*$/);
  expect(page.split('\n')[0]).toBe(`.TH "FACTLINE" 1 "" "factline ${VERSION}" "User Commands"`);
});

test('text can neither be a request nor an escape', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const roff = plain(text);
    expect(roff).toMatch(/^[ -~]*$/);
    expect(roff).not.toMatch(/^[.']/);
    expect(roff.replace(/\\(&|-|\((rs|aq|dq|ga|ha|ti)|\[u[0-9A-F]{4,6}\])/g, '')).not.toMatch(/[\\'"`^~-]/);
  }));
});

describe.runIf(has('groff', '--version'))('as groff prints it', () => {
  test('every command, option, topic and example stands in it, to be copied as it is', () => {
    const shown = printed(page);
    const wanted = [
      ...COMMANDS.flatMap((it) => [usage(it), it.summary, ...(it.aliases ?? []), ...(it.description ?? []), ...(it.fields ?? [])]),
      ...COMMANDS.flatMap((it) => it.examples.flatMap(({ command, explains }) => [command, explains])),
      ...[...GLOBAL_OPTIONS, ...FILTER_OPTIONS, ...LIST_OPTIONS, ...COMMANDS.flatMap((it) => it.options)].flatMap((it) => [`--${it.name}`, it.help]),
      ...Object.values(TOPICS).flatMap((it) => it.parts.flat(2)),
    ];
    for (const text of wanted) expect(shown).toContain(flat(text));
  });

  test('nothing in a text means anything to roff', () => {
    const text = printed(manPage([hostile], '1.0.0'));
    for (const it of [hostile.summary, ...(hostile.description ?? []), hostile.options[0]?.help, hostile.examples[0]?.command, hostile.examples[0]?.explains]) {
      expect(text).toContain(flat(it as string));
    }
    expect(text).toContain('-p, --from-pier id');
  });

  test.each([['the page', page], ['a hostile text', manPage([hostile], '1.0.0')]])('groff warns of nothing in %s', (_, source) => {
    expect(groff(source, ['-ww', '-z']).stderr).toBe('');
  });
});

describe.runIf(has('mandoc', '-?'))('as mandoc reads it', () => {
  test.each([['the page', page], ['a hostile text', manPage([hostile], '1.0.0')]])('mandoc warns of nothing but the missing date in %s', (_, source) => {
    const { stdout } = spawnSync('mandoc', ['-Tlint', '-Wwarning'], { input: source, encoding: 'utf8' });
    expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([]);
  });
});

test.runIf(has('man', '--version'))('man shows it', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'factline-man-')), 'factline.1');
  writeFileSync(file, page);
  // A minimal system's "man" only says that it has no pages.
  const { status, stdout } = spawnSync('man', ['-l', file], { encoding: 'utf8', env: { ...process.env, MANPAGER: 'cat', MANWIDTH: '80', LC_ALL: 'C.UTF-8' } });
  if (status === 0 && stdout.includes('FACTLINE(1)')) expect(stdout).toContain('EXIT STATUS');
});

function has(command: string, asked: string): boolean {
  const found = spawnSync(command, [asked]).error === undefined;
  if (!found) console.warn(`${command} is not on this machine: the man page is not held against it`);
  return found;
}

function groff(source: string, args: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  return spawnSync('groff', ['-man', '-Tutf8', '-P-cbou', '-rLL=2000n', ...args], { input: source, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
}

function printed(source: string): string {
  return flat(groff(source, []).stdout);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
