/** What is offered, as the scripts of the shells get it, for an invented story. */
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.js';
import type { Dataset } from '../../src/model/types.js';
import { factline, type World } from '../support/host.js';
import { actor, story } from '../support/story.js';

const ferry: World = { files: { 'ferry.json': JSON.stringify(story()) }, env: { FACTLINE_DATA: 'ferry.json' } };
const of = (dataset: Dataset): World => ({ ...ferry, files: { 'ferry.json': JSON.stringify(dataset) } });

/** As zsh asks: the words before the cursor, the one at it, those after it. */
async function ask(line: string, world: World = ferry, after = '') {
  const words = line.split(' ').slice(1);
  const { code, stdout, stderr } = await factline(['__complete', 'zsh', String(words.length - 1), ...words, ...after.split(' ').filter((it) => it !== '')], world);
  expect([code, stderr]).toEqual([0, '']);
  const [head = '', ...rows] = stdout.split('\n').slice(0, -1).map((row) => row.split('\t'));
  return { head: head as string[], values: rows.map(([value]) => value as string), rows };
}
const values = async (line: string, world?: World, after?: string) => (await ask(line, world, after)).values;

test('commands and their aliases, with what they answer', async () => {
  const { rows } = await ask('factline ');
  expect(rows).toContainEqual(['timeline', 'what happened, in order']);
  expect(rows).toContainEqual(['tl', 'timeline: what happened, in order']);
  expect(rows.map(([value]) => value)).not.toContain('__complete');
});

test('options of the command with what they do, but none again that cannot be repeated', async () => {
  const { rows } = await ask('factline timeline --certain --by voss -');
  expect(rows).toContainEqual(['--until', 'not wholly after it']);
  const names = rows.map(([value]) => value);
  expect(names).toEqual(expect.arrayContaining(['--by', '--speaker', '--format', '--statements', '--data']));
  expect(names).not.toContain('--certain');
  expect(names).not.toContain('--explain');
  expect(await values('factline timeline -q -')).not.toContain('--quiet');
  expect(await values('factline timeline --about ev-treaty -')).toContain('--event');
  expect(await values('factline timeline -n')).toContain('-n');
});

test('where a command takes no argument, or has it, its options', async () => {
  expect(await values('factline timeline ')).toContain('--since');
  expect(await values('factline statements voss ')).toContain('--since');
  expect(await values('factline timeline -- ')).toEqual([]);
});

test.each([
  ['factline show ', ['ev-collision', 'st-voss', 'ca-sudria', 'voss', 'eastport', 'gazette']],
  ['factline timeline --event ', ['ev-accident', 'ev-treaty']],
  ['factline timeline --about=', ['ev-accident', 'ev-treaty']],
  ['factline accounts ', ['ev-accident', 'ev-treaty']],
  ['factline statements ', ['voss', 'norland-transport', 'norland', 'sudria']],
  ['factline timeline --speaker ', ['voss', 'norland-transport', 'norland', 'sudria']],
  ['factline casualties --by ', ['norland-transport', 'claimant']],
  ['factline timeline --via ', ['harbour-press']],
  ['factline timeline --to ', ['sudria']],
  ['factline timeline --side ', ['norland', 'sudria']],
  ['factline timeline --actor ', ['the-gazette', 'strait-lines']],
  ['factline timeline --place ', ['eastport', 'the-strait']],
  ['factline timeline --on ', ['2019', '2031-03-03']],
  ['factline timeline --type ', ['clash', 'other']],
  ['factline timeline --act ', ['accuses']],
  ['factline timeline --harm ', ['killed']],
  ['factline timeline --form ', ['partial-quote']],
  ['factline timeline --label ', ['disputed']],
  ['factline timeline --color ', ['auto', 'always', 'never']],
  ['factline -f ', ['json', 'md']],
  ['factline check -f ', ['github']],
  ['factline casualties --policy ', ['conservative', 'all']],
  ['factline casualties --group-by ', ['claimant']],
  ['factline conflicts --kind ', ['denial']],
  ['factline search x --kind ', ['event']],
  ['factline timeline --sort ', ['title', 'date']],
  ['factline timeline --sort title:', ['desc', 'asc']],
  ['factline timeline --count-by ', ['type']],
  ['factline timeline --fields ', ['id', 'title', 'help']],
  ['factline timeline --statements --fields ', ['title', 'gist']],
  ['factline casualties --matrix --fields ', ['claimant']],
  ['factline --json=', ['episode', 'best']],
  ['factline help ', ['dates', 'exit-codes', 'timeline']],
  ['factline check --explain ', ['F101', 'all']],
  ['factline completion ', ['bash', 'zsh', 'fish', 'powershell']],
  ['factline schema ', ['timeline', 'overview', 'check']],
] as const)('%s: %j', async (line, expected) => {
  expect(await values(line)).toEqual(expect.arrayContaining([...expected]));
});

test('only those who do it: no speaker is a mere relay, no relay a mere speaker, no side a part of one', async () => {
  expect(await values('factline timeline --by ')).not.toContain('harbour-press');
  expect(await values('factline timeline --via ')).toEqual(['harbour-press']);
  expect(await values('factline timeline --side ')).not.toContain('voss');
  expect(await values('factline timeline -f ')).not.toContain('github');
});

test('a list goes on after a comma, without what stands in it', async () => {
  for (const line of ['factline timeline --fields id,ti', 'factline timeline --json=id,ti']) {
    const { head, values: found } = await ask(line);
    expect(head.slice(0, 2)).toEqual(['words', 'open']);
    expect(line.endsWith(`${head[2]}ti`)).toBe(true);
    expect(found).toContain('title');
    expect(found).not.toContain('id');
  }
});

test('a value that was given is not offered again', async () => {
  expect(await values('factline show ev-collision ')).not.toContain('ev-collision');
  expect(await values('factline timeline --by voss --by ')).not.toContain('voss');
});

test('ids before names, names where these are what is being written', async () => {
  expect((await ask('factline statements ')).rows).toContainEqual(['voss', 'Ada Voss']);
  expect((await ask('factline statements Ada')).rows).toEqual([['Ada Voss', 'voss']]);
  expect(await values('factline statements Republic')).toEqual(['Republic of Norland']);
});

test.each([
  'factline --data other.json show ', 'factline -d other.json show ', 'factline -qdother.json show ', 'factline show --data=other.json ',
  'factline show --data ~/other.json ', 'factline show --data $HERE/other.json ',
])('the dataset that the line names: %s', async (line) => {
  const other = JSON.stringify(story({ title: 'Other', actors: [...story().actors, actor({ id: 'newcomer' })] }));
  const world = { files: { ...ferry.files, 'other.json': other, '/home/ada/other.json': other }, env: { ...ferry.env, HOME: '/home/ada', HERE: '/home/ada' } };
  expect(await values(line, world)).toContain('newcomer');
});

test('what stands after the cursor counts: the dataset, the command, the options given', async () => {
  const other = JSON.stringify(story({ actors: [...story().actors, actor({ id: 'newcomer' })] }));
  expect(await values('factline show ', { ...ferry, files: { ...ferry.files, 'other.json': other } }, '--data other.json')).toContain('newcomer');
  expect(await values('factline --', ferry, 'timeline --since 2031')).toContain('--until');
  expect(await values('factline --', ferry, 'timeline --certain')).not.toContain('--certain');
});

test.each([
  ['factline --data ', 'files'], ['factline timeline -o ', 'files'], ['factline check ', 'files'], ['factline check --source ', 'files'],
  ['factline check --source gazette=', 'files'], ['factline timeline --match ', 'words'], ['factline timeline -n ', 'words'], ['factline search ', 'words'],
])('%s takes %s', async (line, kind) => {
  const { head, values: found } = await ask(line);
  expect([head[0], found]).toEqual([kind, []]);
});

test('a document, then its file', async () => {
  expect((await ask('factline check --source gaz')).values).toEqual(['gazette=']);
  expect((await ask('factline check --source=gazette=art')).head).toEqual(['files', 'space', '--source=gazette=']);
});

test.each([
  ['no file', 'factline --data nope show '], ['not JSON', 'factline --data broken show '], ['a dataset with errors', 'factline --data wrong show '],
  ['stdin', 'factline --data - show '], ['a shell that nobody knows', ''],
])('%s: no candidates, no error', async (_name, line) => {
  const files = { ...ferry.files, broken: '{', wrong: JSON.stringify(story({ statements: [], casualties: [{} as never] })) };
  if (line === '') expect(await factline(['__complete', 'tcsh', 'x'], ferry)).toMatchObject({ code: 0, stdout: '', stderr: '' });
  else expect(await values(line, { ...ferry, files, stdin: JSON.stringify(story()) })).toEqual([]);
});

test('names that would drive the terminal are not offered, and descriptions are cleaned', async () => {
  const evil = of(story({ actors: [...story().actors, actor({ id: 'evil', name: 'Evil \u001b[31mred\u202e', aliases: ['Evil\ttab', 'Evil twin'] })] }));
  expect((await ask('factline timeline --actor ev', evil)).rows).toContainEqual(['evil', 'Evil red']);
  const { stdout } = await factline(['__complete', 'zsh', '2', 'timeline', '--actor', 'Evil '], evil);
  expect(stdout).toBe('words\tspace\t\nEvil twin\tEvil red\n');
});

test('every value of every closed list, every schema and every topic is one that the program takes', async () => {
  for (const command of COMMANDS.filter((it) => it.name !== '' && it.name !== 'completion')) {
    for (const option of command.options.filter((it) => it.words !== undefined)) {
      for (const value of await values(`factline ${command.name} --${option.name} `)) {
        const { stderr } = await factline([command.name, ...(command.argument?.required === true ? ['voss'] : []), `--${option.name}`, value], ferry);
        expect(stderr).not.toContain('E_WORD');
      }
    }
  }
  for (const line of ['schema', 'help', 'completion']) {
    for (const value of await values(`factline ${line} `)) expect((await factline([line, value], ferry)).code, value).toBe(0);
  }
});
