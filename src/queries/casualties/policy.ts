import { rangeOf, valueOf } from '../../model/count.js';
import type { Casualty, Id, When } from '../../model/types.js';
import type { Policy } from '../results.js';
import { mayBeLast } from './said.js';
import type { Voices } from './voices.js';

/** The claims kept in one cell, and what a policy may ask of them. */
export interface Figure {
  readonly claims: readonly Casualty[];
  readonly lossesOf: Id | null;
  readonly voices: Voices;
  readonly said: (claim: Casualty) => When | null;
}

/** What each claim of a cell offers, in the order of its claims; null where the policy passes it over. */
const OFFERS: Readonly<Record<Policy, (figure: Figure) => readonly (number | null)[]>> = {
  'conservative': ({ claims }) => claims.map(({ count }) => valueOf(count)),
  'highest': ({ claims }) => claims.map(({ count }) => rangeOf(count)?.high ?? valueOf(count)),
  'latest': ({ claims, said }) => {
    const last = new Set(mayBeLast(claims, said));
    return claims.map((claim) => (last.has(claim) ? valueOf(claim.count) : null));
  },
  'self-reported': ({ claims, lossesOf, voices }) => {
    const losing = voices.losingSide({ lossesOf });
    return claims.map((claim) => {
      const origin = voices.origin(claim);
      return losing !== null && origin !== null && voices.side(origin) === losing ? valueOf(claim.count) : null;
    });
  },
  'none': ({ claims }) => claims.map(() => null),
};

/** Step 6: what each claim kept is worth under a policy; null where it is passed over. */
export function valuesBy(policy: Policy, figure: Figure): readonly (number | null)[] {
  return OFFERS[policy](figure);
}

/** Step 6: the greatest of the values under `highest`, the least under every other policy; null of none. */
export function bestBy(policy: Policy, figure: Figure): number | null {
  const choose = policy === 'highest' ? Math.max : Math.min;
  return valuesBy(policy, figure)
    .reduce((best, value) => (best === null || value === null ? best ?? value : choose(best, value)), null);
}
