import { nameOf, type Facts } from '../../model/facts.js';
import { HARMS, VICTIMS } from '../../model/vocabulary.js';
import { compare } from '../order.js';
import type { AsideReason } from '../results.js';
import type { Gathered } from './cells.js';

const REASONS: readonly (AsideReason | null)[] = [null, 'children', 'split-by-side', 'split-by-victims', 'unquantified'];

/** The cells of one event: by name of the side (not split last), harm, victims, and the counted ones first. */
export function inOrder(facts: Facts): (a: Gathered, b: Gathered) => number {
  const sides = bySide(facts);
  return (a, b) => sides(a.lossesOf, b.lossesOf)
    || HARMS.indexOf(a.harm) - HARMS.indexOf(b.harm)
    || VICTIMS.indexOf(a.victims) - VICTIMS.indexOf(b.victims)
    || REASONS.indexOf(a.because) - REASONS.indexOf(b.because);
}

/** Sides by name; "not split by side" is the last. */
export function bySide(facts: Facts): (a: string | null, b: string | null) => number {
  return (a, b) => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return compare(nameOf(facts, a), nameOf(facts, b)) || compare(a, b);
  };
}
