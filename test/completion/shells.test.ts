/** The scripts in real shells: sourced, asked, and typed into on a terminal. Skipped where a shell is not on the machine. */
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { actor, statement, story } from '../support/story.js';
import { has, place, said, typed } from '../support/shell.js';

/** A name with everything that a shell may take for its own. */
const ODD = 'Acme: "O\'Neil" $HOME `touch run` $(touch run) & {a,b}* Söhne!';
const { actors, statements } = story();
const dataset = story({
  actors: [...actors, actor({ id: 'odd-co', name: ODD, aliases: ['تهران نو'] }), actor({ id: 'ivan', name: 'Иван Петров' })],
  statements: [...statements, statement({ id: 'st-acme', chain: [{ actor: 'odd-co' }] }), statement({ id: 'st-ivan', chain: [{ actor: 'ivan' }] })],
});

const here = place({
  'story.json': JSON.stringify(dataset),
  'art icle.txt': '',
  '.bashrc': 'PS1="READY> "\neval "$(factline completion bash)"\neval "$(factline completion bash)"\n',
  '.zshrc': 'PS1="READY> "\neval "$(factline completion zsh)"\n',
});
afterAll(() => rmSync(here.folder, { recursive: true }));

/** What is typed, with the key Tab, and the words with which factline is then called. */
const TYPED: readonly (readonly [string, readonly string[]])[] = [
  ['factline tim\t', ['timeline']],
  ['factline show ev-col\t', ['show', 'ev-collision']],
  ['factline show ev-col\tev-tr\t', ['show', 'ev-collision', 'ev-treaty']],
  ['factline show EV-COL\t', ['show', 'ev-collision']],
  ['factline timeline --unt\t2031-\t', ['timeline', '--until', '2031-03-03']],
  ['factline said Acm\t', ['said', ODD]],
  ['factline said "Acm\t', ['said', ODD]],
  ["factline said 'Acm\t", ['said', ODD]],
  ['factline said Acme:\\ \t', ['said', ODD]],
  ['factline timeline --by=Acm\t', ['timeline', `--by=${ODD}`]],
  ['factline timeline --by تهر\t', ['timeline', '--by', 'تهران نو']],
  ['factline timeline --by Ив\t', ['timeline', '--by', 'Иван Петров']],
  ['factline timeline --sort titl\t', ['timeline', '--sort', 'title']],
  ['factline timeline --sort title:d\t', ['timeline', '--sort', 'title:desc']],
  ['factline timeline --json=id,titl\t', ['timeline', '--json=id,title']],
  ['factline timeline --fields id,titl\t,kin\t', ['timeline', '--fields', 'id,title,kind']],
  ['factline check art\t', ['check', 'art icle.txt']],
  ['factline --data=sto\t', ['--data=story.json']],
  ['factline show voss --source gaz\tart\t', ['show', 'voss', '--source', 'gazette=art icle.txt']],
  ['factline --data nope show ev-col\t', ['--data', 'nope', 'show', 'ev-col']],
  // The cursor goes back to the id before Tab is pressed.
  [`factline show ev-col --data story.json${'\x1b[D'.repeat(18)}\t`, ['show', 'ev-collision', '--data', 'story.json']],
];

const terminal = has('script');
const INTERACTIVE = [['bash', 'bash --noprofile --rcfile .bashrc -i'], ['zsh', 'zsh -i']] as const;

for (const [shell, command] of INTERACTIVE) {
  const there = terminal && has(shell);
  test.skipIf(!there)(`${shell} inserts the right words${there ? '' : ' (skipped: it or script(1) is not on this machine)'}`, { timeout: 120_000 }, async () => {
    expect(await typed(command, TYPED.map(([line]) => line), here)).toEqual(TYPED.map(([, words]) => words));
    expect(said('ls', [], here)).not.toMatch(/^run$/m);
  });
}

/** As bash calls the function, without a terminal. */
const inBash = (line: string) => said('bash', ['--norc', '--noprofile', '-c', `
  eval "$(factline completion bash)"
  COMP_LINE=$1 COMP_POINT=\${#1} COMP_WORDS=($1) COMP_CWORD=1
  _factline factline; printf '%s\\n' "\${COMPREPLY[@]}"`, 'bash', line], here).trimEnd().split('\n');

test.skipIf(!has('bash'))('bash is told what fits, quoted, from the last word break on', () => {
  expect(inBash('factline timeline --by=i')).toEqual(['ivan']);
  expect(inBash('factline said vos')).toEqual(['voss']);
  expect(inBash('factline said ив')).toEqual(['Иван\\ Петров']);
  expect(inBash('factline timeline 2>/dev/null --color ')).toEqual(['auto', 'always', 'never']);
  expect(inBash('factline said $(touch run) `touch run` Ива')).toEqual(['']);
  expect(said('ls', [], here)).not.toMatch(/^run$/m);
});

const inFish = (line: string) => said('fish', ['--no-config', '-c', 'factline completion fish | source; complete -C $argv[1]', line], here).trimEnd().split('\n');

test.skipIf(!has('fish'))(`fish lists values with what they are${has('fish') ? '' : ' (skipped: it is not on this machine)'}`, () => {
  expect(inFish('factline tim')).toEqual(['timeline\twhat happened, in order']);
  expect(inFish('factline show ev-col')).toEqual(['ev-collision\tevent: A ferry strikes a pier']);
  expect(inFish('factline timeline --by=Acm')).toEqual([`--by=${ODD}\todd-co`]);
  expect(inFish('factline timeline --by Ив')).toEqual(['Иван Петров\tivan']);
  expect(inFish('factline timeline --json=id,titl')).toEqual(['--json=id,title']);
  expect(inFish('factline check art')).toEqual(['art icle.txt']);
  expect(inFish('factline --data=sto')).toEqual(['--data=story.json']);
  expect(inFish("factline --data 'story.json' show ev-col")).toEqual(['ev-collision\tevent: A ferry strikes a pier']);
  expect(inFish('factline --data nope show ev-')).toEqual(['']);
});

const pwsh = has('pwsh');

test.skipIf(!pwsh)(`PowerShell is given what fits, quoted${pwsh ? '' : ' (skipped: it is not on this machine)'}`, { timeout: 60_000 }, () => {
  const ask = (line: string) => said('pwsh', ['-NoProfile', '-Command', `factline completion powershell | Out-String | Invoke-Expression
    [System.Management.Automation.CommandCompletion]::CompleteInput('${line.replaceAll("'", "''")}', ${line.length}, $null).CompletionMatches.CompletionText`], here).trimEnd().split('\n');
  expect(ask('factline show ev-col')).toEqual(['ev-collision']);
  expect(ask('factline timeline --by=Acm')).toEqual([`'--by=${ODD.replaceAll("'", "''")}'`]);
});
