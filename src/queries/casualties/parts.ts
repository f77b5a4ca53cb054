import { lineage, type Facts } from '../../model/facts.js';
import type { Casualty, Id } from '../../model/types.js';
import { HARMS, VICTIMS } from '../../model/vocabulary.js';
import type { Voices } from './voices.js';

/** Stands for a claim on whatever side. */
const ANY_SIDE = Symbol('any side');
/** Stands for a claim on whatever victims: VICTIMS.length + 1 places for each harm, the last for this. */
const ANY_VICTIMS = VICTIMS.length;

type Shelf = Map<Id | null | typeof ANY_SIDE, Id[][]>;

/**
 * Step 3, `children`: for an aggregate claim, the ids of the live claims on events below its own that may be part of it
 * (same harm; same side, or one of the two not split; same victims, or one of the two unknown).
 * Each live claim is noted, on its way up, at every event above that has an aggregate claim, under its side and under any
 * side, under its victims and under any, so that an answer is looked up and no subtree is walked.
 */
export function partsBelow(
  facts: Facts, live: ReadonlyMap<Id, readonly Casualty[]>, voices: Voices,
): (whole: Casualty) => readonly Id[] {
  const shelves = new Map<Id, Shelf>();
  for (const [event, claims] of live) if (claims.some((claim) => claim.scope === 'aggregate')) shelves.set(event, new Map());
  if (shelves.size === 0) return () => [];
  for (const [event, claims] of live) {
    for (const above of lineage(facts.events, event)) {
      const shelf = above.id === event ? undefined : shelves.get(above.id);
      if (shelf !== undefined) for (const claim of claims) note(shelf, claim, voices.losingSide(claim));
    }
  }
  return (whole) => lookUp(shelves.get(whole.event), whole, voices.losingSide(whole));
}

function note(shelf: Shelf, part: Casualty, side: Id | null): void {
  for (const key of [side, ANY_SIDE] as const) {
    let places = shelf.get(key);
    if (places === undefined) shelf.set(key, places = []);
    for (const victims of [VICTIMS.indexOf(part.victims), ANY_VICTIMS]) {
      const ids = places[place(part, victims)];
      if (ids === undefined) places[place(part, victims)] = [part.id];
      else ids.push(part.id);
    }
  }
}

function lookUp(shelf: Shelf | undefined, whole: Casualty, side: Id | null): readonly Id[] {
  if (shelf === undefined || shelf.size === 0) return [];
  const victims = whole.victims === 'unknown'
    ? [ANY_VICTIMS]
    : [VICTIMS.indexOf(whole.victims), VICTIMS.indexOf('unknown')];
  return (side === null ? [ANY_SIDE] as const : [side, null])
    .flatMap((key) => victims.flatMap((index) => shelf.get(key)?.[place(whole, index)] ?? []));
}

function place(claim: Casualty, victims: number): number {
  return HARMS.indexOf(claim.harm) * (VICTIMS.length + 1) + victims;
}
