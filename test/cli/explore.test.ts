/** show, search, actors, places, documents: what a script relies on. */
import { expect, test } from 'vitest';
import type { SearchHit } from '../../src/queries/results.js';
import { factline } from '../support/host.js';
import { ARTICLE, actor, story } from '../support/story.js';

const world = { files: { 'ferry.json': JSON.stringify(story()), 'article.txt': ARTICLE, 'other.txt': 'Something else' } };
const run = (...args: string[]) => factline([...args, '--data', 'ferry.json'], world);
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout);

test('show --json gives whole records, in the order asked', async () => {
  expect(await json('show', 'ca-sudria', 'ev-collision', 'ca-sudria')).toEqual([
    story().casualties.find((it) => it.id === 'ca-sudria'), story().events.find((it) => it.id === 'ev-collision'),
  ]);
});

test('show of an unknown id is exit 1 and names the near one', async () => {
  const { code, stdout, stderr } = await run('show', 'ev-rescue', 'ev-colision');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^factline: .*"ev-colision" \[E_UNKNOWN_ID\]\n.*ev-collision/);
});

test('show says which claims count', async () => {
  const { stdout } = await run('show', 'ev-collision');
  expect(stdout).toContain('counts in killed 3–5, disputed');
  expect(stdout).toContain('asserted without a number');
});

test('show --source marks the passage in the reader\'s own copy, and says where it is not', async () => {
  expect((await run('show', 'st-norland', '--source', 'gazette=article.txt')).stdout.replace(/\s+│?\s*/g, ' ')).toContain('the [Norland Ministry of Transport said] in a statement');
  expect((await run('show', 'st-norland', '--source', 'other.txt')).stdout).toContain('not found there');
  expect((await run('show', 'st-norland', '--source', 'gazete=article.txt')).stderr).toMatch(/\[E_SOURCE\]\n {2}Did you mean gazette\?/);
  expect((await run('show', 'st-norland', '--source', 'nope.txt')).code).toBe(3);
});

test('search needs all words, ignores case, and ranks the title first', async () => {
  const hits: SearchHit[] = await json('search', 'ferry', 'PIER'.toLowerCase());
  expect(Object.keys(hits[0] as SearchHit)).toEqual(['id', 'kind', 'title', 'field', 'snippet']);
  expect(hits.map((hit) => hit.id)).toEqual(['ev-collision', 'gazette', 'st-norland', 'ev-accident']);
  expect(await json('search', 'ferry', 'volcano')).toEqual([]);
  expect((await run('search', 'ferry', 'volcano')).stdout).toContain('Nothing holds ferry and volcano together: leave one out.');
  expect((await json('search', 'Ferry', '--kind', 'event')).map((hit: SearchHit) => hit.id)).toEqual(['ev-accident']);
});

test('actors count what is part of them', async () => {
  const all = await json('actors');
  expect(Object.keys(all[0])).toEqual([
    'id', 'kind', 'type', 'name', 'aliases', 'role', 'side', 'partOf', 'events', 'statements', 'relayed', 'accused', 'claims', 'losses',
  ]);
  expect(all.find((it: { id: string }) => it.id === 'norland')).toMatchObject({ statements: 2, events: 4, claims: 1, losses: 2, accused: 1 });
  expect((await json('actors', '--side', 'sudria')).map((it: { id: string }) => it.id)).toEqual(['sudria', 'sudria-interior']);
  expect((await json('actors', '--event', 'ev-rescue')).map((it: { id: string }) => it.id)).toEqual(['norland', 'norland-coast-guard']);
});

test('places and documents have their counts', async () => {
  const [place] = await json('places', '--place', 'eastport');
  expect(place).toEqual({
    id: 'eastport', kind: 'place', type: 'locality', name: 'Eastport', aliases: [], partOf: 'norland-land', latitude: 10.5, longitude: 20.25,
    events: 3, statements: 4, casualties: 3,
  });
  expect(await json('documents')).toEqual([{
    id: 'gazette', kind: 'document', title: 'Ferry Aurora hits pier at Eastport', publisher: 'The Gazette', date: '2031-03-04', earliest: '2031-03-04',
    latest: '2031-03-04', url: null, paragraphs: 7, events: 4, statements: 4, casualties: 3,
  }]);
});

test('an actor below one that a filter left out stands at the top of the tree', async () => {
  const data = JSON.stringify(story({ actors: [...story().actors, actor({ id: 'deckhand', name: 'Deckhand', partOf: 'strait-lines', kind: 'person' })] }));
  const { stdout } = await factline(['actors', '--match', 'deckhand', '-d', 'a.json'], { files: { 'a.json': data } });
  expect(stdout).toMatch(/^Deckhand {2}deckhand\n/);
});
