import { LISTS } from '../dataset/lists.js';
import { actor, casualty, document, event, frame, place, statement } from '../generated/holds.js';

const HOLDS = { documents: document, actors: actor, places: place, events: event, statements: statement, casualties: casualty } as const;

/** Whether a value has the shape of a dataset; where it has not, checkShape says what is wrong with it. */
export function hasShape(data: unknown): boolean {
  return frame(data) && LISTS.every((list) => (data as Readonly<Record<string, readonly unknown[]>>)[list]?.every((record) => HOLDS[list](record)));
}
