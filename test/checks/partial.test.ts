/** Every problem of a file in one run: a record that is damaged hides nothing that is wrong with the others. */
import { expect, test } from 'vitest';
import type { CheckEntry } from '../../src/checks/finding.js';
import { factline } from '../support/host.js';
import { claim, event, place, story, when } from '../support/story.js';

async function check(data: Readonly<Record<string, unknown>>, ...args: string[]): Promise<readonly CheckEntry[]> {
  const files = Object.fromEntries(Object.entries(data).map(([name, it]) => [name, JSON.stringify(it)]));
  return JSON.parse((await factline(['check', ...Object.keys(data), '--json', ...args], { files })).stdout);
}
const s = story();
const { gist: _, ...mute } = { ...s.statements[0], id: 'st-mute' };
const wrong = { ...event({ id: 'ev-wrong' }), type: 'party' };

test('errors of sound records are told beside those of damaged ones, at their own places', async () => {
  const found = await check({ 'a.json': {
    ...s, titel: 'x', statements: [mute, ...s.statements],
    events: [wrong, ...s.events, event({ id: 'ev-x', participants: ['nordland'], when: when('2031-02-30') })],
    casualties: [...s.casualties, claim({ id: 'ca-x', count: { low: 9, high: 3, words: 'x' } })],
  } });
  expect(found.map((it) => [it.code, it.path]).toSorted()).toEqual([
    ['F103', ['titel']], ['F104', ['statements', 0]], ['F105', ['events', 0, 'type']],
    ['F202', ['events', 5, 'participants', 0]], ['F301', ['events', 5, 'when', 'edtf']], ['F302', ['casualties', 3, 'count', 'low']],
  ].toSorted());
});

test('an unknown key is not read, even where other records have it', async () => {
  expect((await check({ 'a.json': { ...s, statements: [{ ...s.statements[0], sameAs: 5 }] } })).map((it) => it.code)).toEqual(['F103', 'F202']);
});

test('a record that names a damaged one is not blamed for it', async () => {
  const found = await check({ 'a.json': { ...s, events: [wrong, ...s.events], casualties: [...s.casualties, claim({ id: 'ca-x', event: 'ev-wrong' })] } });
  expect(found.map((it) => it.code)).toEqual(['F105']);
});

test('joined, a record may name a damaged one of another file', async () => {
  const other = { ...story({ documents: [], actors: [], places: [], statements: [], casualties: [claim({ id: 'ca-x', event: 'ev-wrong' }), claim({ id: 'ca-y', event: 'ev-gone' })] }), events: [] };
  const found = await check({ 'a.json': { ...s, events: [wrong, ...s.events] }, 'b.json': other }, '--joined');
  expect(found.map((it) => [it.file, it.code, it.path])).toEqual([['a.json', 'F105', ['events', 0, 'type']], ['b.json', 'F202', ['casualties', 1, 'event']]]);
});

test('damaged lists and a damaged frame stop nothing', async () => {
  const events = [...s.events, event({ id: 'ev-x', when: when('2031-02-30') })];
  expect((await check({ 'a.json': { ...s, places: 'none', events } })).map((it) => it.code)).toEqual(['F105']);
  expect((await check({ 'a.json': { ...s, referenceDate: 5, events } })).map((it) => it.code).toSorted()).toEqual(['F105', 'F301']);
  expect((await check({ 'a.json': { ...s, places: [null, 7, place()], events } })).map((it) => it.code).toSorted()).toContain('F301');
});

test.each([
  [{ ...s, titel: 'x' }, 'Did you mean title?'],
  [{ ...s, events: [{ ...event(), particpants: [] }] }, 'Did you mean participants?'],
  [{ ...s, events: [event({ when: { ...when('2031'), approximatetime: true } as never })] }, 'Did you mean approximateTime?'],
  [{ ...s, casualties: [claim({ count: { low: 1, high: 1, words: 'x', hihg: 2 } as never })] }, 'Did you mean high?'],
])('an unknown key is answered with the nearest known one', async (data, near) => {
  const found = (await check({ 'a.json': data })).filter((it) => it.code === 'F103');
  expect(found.map((it) => it.help)).toEqual([expect.stringContaining(near)]);
});
