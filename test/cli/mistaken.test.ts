/** Whatever is typed wrong is answered with the nearest right thing, or with where to find it. */
import { expect, test } from 'vitest';
import { factline } from '../support/host.js';
import { story } from '../support/story.js';

const files = { 'ferry.json': JSON.stringify(story()), 'article.txt': 'x' };

const TABLE: readonly (readonly [string, readonly string[], number, string])[] = [
  ['a command', ['timelin'], 2, 'Did you mean timeline?'],
  ['a command in capitals', ['TIMELINE'], 2, 'Did you mean timeline?'],
  ['a command in the singular', ['actor'], 2, 'Did you mean actors?'],
  ['an alias', ['tool'], 2, 'Did you mean toll?'],
  ['the command that has no name', ['overview'], 2, 'The overview is: factline'],
  ['an option for a command', ['since'], 2, '"since" is an option: factline timeline --since'],
  ['a word for a command', ['ferry'], 2, 'factline search ferry'],
  ['words for a command', ['the ferry'], 2, 'factline search "the ferry"'],
  ['a topic', ['help', 'dats'], 2, 'Did you mean dates?'],
  ['a topic in the singular', ['help', 'casualty'], 2, 'Did you mean casualties?'],
  ['a command to explain', ['help', 'acounts'], 2, 'Did you mean accounts'],
  ['a command with a schema', ['schema', 'timelin'], 2, 'Did you mean timeline?'],
  ['an option', ['timeline', '--sinse', '2021'], 2, 'Did you mean --since'],
  ['an option in capitals', ['timeline', '--Statements'], 2, 'Did you mean --statements?'],
  ['an option with one dash', ['timeline', '-json'], 2, 'Did you mean --json'],
  ['an option of another command', ['timeline', '--matrix'], 2, 'It is an option of: factline casualties'],
  ['a command for an option', ['--timeline'], 2, 'There is a command of that name: factline timeline'],
  ['a value for a switch', ['timeline', '--quotes=yes'], 2, 'Write --quotes'],
  ['no value for an option', ['timeline', '-d', 'ferry.json', '--since'], 2, 'See: factline timeline --help'],
  ['a field', ['timeline', '--fields', 'titel'], 2, 'Did you mean title?'],
  ['a field of --json', ['timeline', '--json=id,tite'], 2, 'or title?'],
  ['a field to sort by', ['timeline', '--sort', 'dat'], 2, 'Did you mean date?'],
  ['a field to count by', ['statements', '--count-by', 'sides'], 2, 'Did you mean side?'],
  ['a direction', ['timeline', '--sort', 'date:down'], 2, '--sort date:desc'],
  ['a format', ['timeline', '--format', 'jsn'], 2, 'Did you mean json?'],
  ['a format of another command', ['timeline', '--format', 'github'], 2, 'Only check has it'],
  ['a colour word', ['timeline', '--color', 'allways'], 2, 'Did you mean always?'],
  ['a type', ['timeline', '--type', 'clashes'], 2, 'Did you mean clash?'],
  ['an act', ['statements', '--act', 'accuse'], 2, 'Did you mean accuses?'],
  ['a harm', ['casualties', '--harm', 'kiled'], 2, 'Did you mean killed?'],
  ['a harm by another word', ['casualties', '--harm', 'dead'], 2, 'It takes: killed, wounded'],
  ['a form', ['statements', '--form', 'Quote'], 2, 'Did you mean quote'],
  ['a label', ['timeline', '--label', 'dispute'], 2, 'Did you mean disputed?'],
  ['a policy', ['casualties', '--policy', 'lastest'], 2, 'Did you mean latest?'],
  ['a grouping', ['casualties', '--group-by', 'sides'], 2, 'Did you mean side?'],
  ['a grouping after --by', ['casualties', '--by', 'claimants'], 1, 'Did you mean claimant?'],
  ['a kind of conflict', ['conflicts', '--kind', 'counts'], 2, 'Did you mean count?'],
  ['a kind of record', ['search', 'x', '--kind', 'events'], 2, 'Did you mean event?'],
  ['an id', ['show', 'ev-colision'], 1, 'Did you mean ev-collision?'],
  ['an id without its beginning', ['show', 'collision'], 1, 'Did you mean ev-collision?'],
  ['an event', ['timeline', '--event', 'ev-colision'], 1, 'Did you mean ev-collision?'],
  ['an event by its title', ['accounts', 'a ferry strikes the pier'], 1, 'Did you mean ev-collision?'],
  ['an actor for an event', ['accounts', 'norland'], 1, 'It is an actor: --actor norland'],
  ['a statement for an event', ['timeline', '--event', 'st-voss'], 1, 'It is another record: factline show st-voss'],
  ['a speaker', ['statements', 'Ada Vos'], 1, 'Did you mean Ada Voss?'],
  ['a speaker in --by', ['statements', '--by', 'norlandd'], 1, 'Did you mean norland?'],
  ['a part of a name', ['statements', 'coast guard'], 1, 'Did you mean Norland Coast Guard'],
  ['a side', ['casualties', '--side', 'sudra'], 1, 'Did you mean sudria?'],
  ['a relay', ['statements', '--via', 'harbor-press'], 1, 'Did you mean harbour-press'],
  ['a hearer', ['statements', '--to', 'sudira'], 1, 'Did you mean sudria?'],
  ['a place', ['timeline', '--place', 'eastprot'], 1, 'Did you mean eastport?'],
  ['an actor for a place', ['timeline', '--place', 'sudria'], 1, 'It is an actor: --actor sudria'],
  ['a place for an actor', ['timeline', '--actor', 'eastport'], 1, 'It is a place: --place eastport'],
  ['an event for an actor', ['timeline', '--actor', 'ev-rescue'], 1, 'It is an event: --event ev-rescue'],
  ['a short date', ['timeline', '--on', '2031-3-3'], 2, 'Did you mean 2031-03-03?'],
  ['a date with words', ['timeline', '--since', '3 March 2031'], 2, 'Did you mean 2031-03-03?'],
  ['a date that may be two', ['timeline', '--until', '3/4/2031'], 2, 'Did you mean 2031-04-03 or 2031-03-04?'],
  ['a day that is not there', ['timeline', '--on', '2031-02-30'], 2, 'Did you mean 2031-02-28?'],
  ['a month that is not there', ['timeline', '--on', '2031-13-01'], 2, 'Did you mean 2031-01-13?'],
  ['a date that is none', ['timeline', '--on', 'yesterday'], 2, '2021-07-28'],
  ['a number', ['timeline', '-n', 'ten'], 2, '--limit 10'],
  ['a width', ['timeline', '--width', '12'], 2, '--width 100'],
  ['a code', ['check', '--explain', 'F57'], 2, 'Did you mean F507?'],
  ['a document of a source', ['show', 'st-voss', '--source', 'gazete=article.txt'], 2, 'Did you mean gazette?'],
  ['a word that belongs into a filter', ['casualties', 'norland'], 2, '--actor norland, --place norland, --match norland'],
  ['two words for one', ['statements', 'ada', 'voss'], 2, 'factline statements "ada voss"'],
  ['no word at all', ['search'], 2, 'See: factline search --help'],
];

test.each(TABLE)('%s: factline %j', async (_name, args, code, near) => {
  const result = await factline(args[0] === 'schema' || args[0] === 'help' || args.length === 1 || args.includes('-d') ? args : [...args, '-d', 'ferry.json'], { files });
  const [first, ...advice] = result.stderr.trimEnd().split('\n');
  expect([result.code, result.stdout]).toEqual([code, '']);
  expect(first).toMatch(/^factline: .* \[E_\w+\]$/);
  expect(advice.join('\n')).toContain(near);
});
