/** The ferry story with other claims, answers as one line a figure, and random small worlds. */
import fc from 'fast-check';
import { indexFacts, type Facts } from '../../../src/model/facts.js';
import type { Actor, Casualty, Count, Dataset, Event, Link, When } from '../../../src/model/types.js';
import { casualties, type Selection } from '../../../src/queries/casualties/index.js';
import type { CasualtiesResult, CasualtyCell, Policy, Total } from '../../../src/queries/results.js';
import { actor, claim, document, event, story, when } from '../../support/story.js';

/** Beside Norland and Sudria, who take part in the collision, Estmark, which does not. */
const EXTRA: readonly Actor[] = [
  actor({ id: 'estmark', name: 'Estmark' }),
  actor({ id: 'estmark-navy', name: 'Estmark Navy', kind: 'armed-force', partOf: 'estmark' }),
  actor({ id: 'norland-police', name: 'Norland Police', kind: 'ministry', partOf: 'norland' }),
  actor({ id: 'red-cross', name: 'Red Cross', kind: 'organisation' }),
];

/** ev-accident holds ev-collision and ev-rescue; ev-treaty stands alone. */
export function world(claims: readonly Casualty[], more: Partial<Dataset> = {}): Facts {
  const base = story();
  return indexFacts({ ...base, actors: [...base.actors, ...EXTRA], casualties: claims, ...more });
}

export function toll(claims: readonly Casualty[], policy: Policy = 'conservative', selection: Selection = {}): CasualtiesResult {
  return casualties(world(claims), selection, policy);
}

/** A claim with an exact number, bounds, or (null) none. */
export function told(id: string, n: number | readonly [number | null, number | null] | null, more: Partial<Casualty> = {}): Casualty {
  const [low, high] = n === null ? [null, null] : typeof n === 'number' ? [n, n] : n;
  return claim({ id, count: { low, high, words: `words of ${id}` }, ...more });
}

export function by(...actors: readonly string[]): readonly Link[] {
  return actors.map((id) => ({ actor: id }));
}

/** "ev-collision norland killed civilian 3–5: ca-a ca-b; ca-c superseded"; what is set aside in brackets. */
export function lines(result: CasualtiesResult): readonly string[] {
  return result.cells.map((cell) => {
    const what = `${cell.event} ${cell.lossesOf ?? 'unsplit'} ${cell.harm} ${cell.victims} ${range(cell)}`;
    const left = cell.leftOut.map(({ id, reason }) => `; ${id} ${reason}`).join('');
    return `${cell.because === null ? what : `(${what} ${cell.because})`}: ${cell.claims.join(' ')}${left}`;
  });
}

/** "killed all 4+ best 4", "killed norland 4+ best 4". */
export function totals(rows: readonly Total[]): readonly string[] {
  return rows.map((row) => `${row.harm} ${row.split ? row.lossesOf ?? 'unsplit' : 'all'} ${range(row)} best ${row.best}`);
}

function range({ low, high }: Pick<CasualtyCell, 'low' | 'high'>): string {
  return low === null ? '–' : high === null ? `${low}+` : low === high ? `${low}` : `${low}–${high}`;
}

const ACTORS: readonly Actor[] = [
  ...['a', 'b', 'c'].map((id) => actor({ id })),
  actor({ id: 'a-army', kind: 'armed-force', partOf: 'a' }),
  actor({ id: 'a-ministry', kind: 'ministry', partOf: 'a' }),
  actor({ id: 'a-person', kind: 'person', partOf: 'a-ministry' }),
  actor({ id: 'b-ministry', kind: 'ministry', partOf: 'b' }),
  actor({ id: 'monitor', kind: 'organisation' }),
  actor({ id: 'agency', kind: 'news-agency' }),
  actor({ id: 'nobody', kind: 'unnamed' }),
].map((it) => ({ ...it, name: `The ${it.id}` }));
const SPEAKERS = ACTORS.map(({ id }) => id);

const dates: fc.Arbitrary<When> = fc.constantFrom(
  when('2031-03-01'), when('2031-03-02'), when('2031-03-02', { time: '08:00' }), when('2031-03-02', { time: '09:00' }),
  when('2031-03-03'), when('2031-03'), when('2031-03-01/2031-03-02'), when('2031-03-04/..'),
);
const counts: fc.Arbitrary<Count> = fc.constantFrom<Omit<Count, 'words'>>(
  { low: 1, high: 1 }, { low: 2, high: 2 }, { low: 3, high: 3 }, { low: 2, high: 5 }, { low: 2, high: 5, best: 4 }, { low: 4, high: null },
  { low: 1, high: null, best: 3 }, { low: null, high: 4 }, { low: null, high: null }, { low: 0, high: 0 },
).chain((count) => fc.constantFrom('a few', 'many').map((words) => ({ ...count, words })));

const events = fc.array(fc.record({
  when: dates, participants: fc.subarray(['a-army', 'b', 'c']), above: fc.option(fc.nat(5), { nil: undefined }),
}), { minLength: 1, maxLength: 5 }).map((list): readonly Event[] => list.map((it, i) => event({
  id: `ev-${i}`, title: `Event ${i}`, when: it.when, participants: it.participants,
  ...(it.above === undefined || i === 0 ? {} : { partOf: `ev-${it.above % i}` }),
})));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const claims = fc.array(fc.record({
  event: fc.nat(4), harm: fc.constantFrom('killed', 'killed', 'wounded'), lossesOf: fc.constantFrom('a', 'a', 'b', null),
  victims: fc.constantFrom('combatant', 'civilian', 'unknown', 'unknown'), count: counts, scope: fc.constantFrom('incident', 'aggregate'),
  chain: fc.array(fc.constantFrom(...SPEAKERS), { maxLength: 2 }).map((ids) => ids.map((id) => ({ actor: id }))),
  said: optional(dates), subsetOf: fc.option(fc.nat(), { nil: undefined, freq: 4 }), supersedes: fc.option(fc.nat(), { nil: undefined, freq: 4 }),
  retracted: fc.integer({ min: 0, max: 7 }), evidence: fc.array(fc.tuple(fc.constantFrom('d1', 'd2'), fc.integer({ min: 1, max: 3 })), { maxLength: 2 }),
} as const), { maxLength: 9 });

/** Few events, sides and numbers, so that all rules meet; no warnings and no cycles. */
export const worlds: fc.Arbitrary<Dataset> = fc.record({ events, claims }).map((it) => ({
  ...story(),
  documents: [document({ id: 'd1', published: when('2031-03-02') }), document({ id: 'd2', published: when('2031-03-05') })],
  actors: ACTORS, events: it.events, statements: [],
  casualties: it.claims.map((spec, i): Casualty => ({
    id: `ca-${i}`, event: `ev-${spec.event % it.events.length}`, harm: spec.harm, lossesOf: spec.lossesOf, victims: spec.victims,
    count: spec.count, scope: spec.scope, chain: spec.chain,
    evidence: spec.evidence.map(([id, paragraph]) => ({ document: id, paragraph, text: 'x' })),
    ...(spec.said === undefined ? {} : { said: spec.said }),
    ...(spec.subsetOf === undefined || i === 0 ? {} : { subsetOf: `ca-${spec.subsetOf % i}` }),
    ...(spec.supersedes === undefined || i === 0 ? {} : { supersedes: `ca-${spec.supersedes % i}` }),
    ...(spec.retracted === 0 ? { status: 'retracted' as const } : {}),
  })),
}));

/** Which claims are asked for: any part of them, told by id alone. */
export const selections: fc.Arbitrary<(claim: Casualty) => boolean> = fc.oneof(
  fc.constant(() => true),
  fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }).map((keep) => (it: Casualty) => keep[Number(/\d+/.exec(it.id)?.[0])] !== false),
);
