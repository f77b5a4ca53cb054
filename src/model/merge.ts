/** Several records of one thing as one: what the record that stays, the first of its group, does not say, the others say. */
import { boundsOf } from './edtf.js';
import { unique } from './moved.js';
import type { Actor, Caveat, Event, Id, Place, Statement, When } from './types.js';
import { within } from './when.js';

/** Names that gave way become aliases. */
export function mergeNamed<T extends Actor | Place>(group: readonly T[], to: (id: Id) => Id): T {
  const first = group[0] as T;
  const aliases = unique(group.flatMap((it) => [it.name, ...it.aliases])).filter((name) => name !== first.name);
  const above = group.map((it) => it.partOf).find((id) => id !== undefined && to(id) !== first.id);
  const { partOf: _, ...rest } = { ...Object.assign({}, ...group.toReversed()) as T, ...first };
  return { ...rest as T, aliases, ...above === undefined ? {} : { partOf: above }, sameAs: idsOf(group) };
}

export function mergePlaces(group: readonly Place[], to: (id: Id) => Id): Place {
  const { latitude: _, longitude: __, ...rest } = mergeNamed(group, to);
  // Latitude and longitude belong together.
  const point = group.find((it) => it.latitude !== undefined && it.longitude !== undefined);
  return point === undefined ? rest : { ...rest, latitude: point.latitude as number, longitude: point.longitude as number };
}

/** Narrated by one document is narrated. */
export function mergeEvents(group: readonly Event[], to: (id: Id) => Id): Event {
  const { assertedBy: _, background, caveats: __, partOf, ...first } = group[0] as Event;
  const narrated = group.some((it) => it.assertedBy === undefined);
  const above = [partOf, ...group.map((it) => it.partOf)].find((id) => id !== undefined && to(id) !== first.id);
  return {
    ...first,
    when: agreed(group.map((it) => it.when)),
    places: unique(group.flatMap((it) => it.places)),
    participants: unique(group.flatMap((it) => it.participants)),
    ...above === undefined ? {} : { partOf: above },
    ...background === true ? { background } : {},
    ...narrated ? {} : { assertedBy: unique(group.flatMap((it) => it.assertedBy ?? [])) },
    ...caveatsOf(group),
    evidence: group.flatMap((it) => it.evidence),
    sameAs: idsOf(group),
  };
}

/** The gist and the chain are those of the record that stays; the quotes, with their form, of the first that has any. */
export function mergeStatements(group: readonly Statement[], to: (id: Id) => Id): Statement {
  const { caveats: _, respondsTo: __, ...first } = group[0] as Statement;
  const { form, quotes } = group.find((it) => it.quotes.length > 0) ?? first;
  const accused = group.find((it) => it.accuses !== undefined)?.accuses;
  const answers = new Map(group.flatMap((it) => it.respondsTo ?? [])
    .filter((it) => to(it.statement) !== first.id).map((it) => [`${it.relation} ${to(it.statement)}`, it]));
  return {
    ...first,
    form,
    quotes,
    said: agreed(group.map((it) => it.said)),
    about: unique(group.flatMap((it) => it.about)),
    to: unique(group.flatMap((it) => it.to)),
    ...accused === undefined ? {} : { accuses: accused },
    ...answers.size === 0 ? {} : { respondsTo: [...answers.values()] },
    ...caveatsOf(group),
    evidence: group.flatMap((it) => it.evidence),
    sameAs: idsOf(group),
  };
}

/**
 * The date of what several records date: the narrowest, where it lies within all others' and none is an extent in time, and
 * of these the first with a time of day. Where the dates do not agree so, that of the record that stays.
 */
function agreed(dates: readonly When[]): When {
  const first = dates[0] as When;
  if (dates.some((it) => it.edtf.includes('/'))) return first;
  const bounds = dates.map((it) => boundsOf(it.edtf));
  const narrowest = dates.filter((_, i) => bounds.every((other) => {
    const own = bounds[i] ?? null;
    return own !== null && other !== null && within(own, other);
  }));
  return narrowest.find((it) => it.time !== undefined) ?? narrowest[0] ?? first;
}

function idsOf(group: readonly { readonly id: Id }[]): readonly Id[] {
  return group.slice(1).map((it) => it.id).toSorted();
}

function caveatsOf(group: readonly { readonly caveats?: readonly Caveat[] }[]): { readonly caveats?: readonly Caveat[] } {
  const caveats = [...new Map(group.flatMap((it) => it.caveats ?? []).map((it) => [JSON.stringify(it), it])).values()];
  return caveats.length === 0 ? {} : { caveats };
}
