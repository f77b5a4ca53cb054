import type { Facts } from '../../src/model/facts.js';

/** Freezes everything that can be reached, lists and maps with their entries too: whoever changes it throws. */
export function frozen(facts: Facts): Facts {
  const seen = new Set<unknown>();
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map) {
      for (const entry of value.entries()) freeze(entry);
      for (const change of ['set', 'delete', 'clear']) {
        Object.defineProperty(value, change, { value: () => { throw new TypeError(`${change} on a map of facts`); } });
      }
    }
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  };
  freeze(facts);
  return facts;
}
