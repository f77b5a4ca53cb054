import type { AnyFact, Event, Statement, When } from '../model/types.js';
import { compareWhen } from '../model/when.js';

/**
 * The order of facts: date, then time of day, then order in the text. The order of records in the file plays no part, so
 * facts that share a paragraph go by id.
 */
export function compareFacts(a: Dated, b: Dated): number {
  return compareWhen(a.when, b.when) || compareText(a.fact, b.fact);
}

export interface Dated {
  readonly when: When;
  readonly fact: AnyFact;
}

export function compareEvents(a: Event, b: Event): number {
  return compareWhen(a.when, b.when) || compareText(a, b);
}

export function compareStatements(a: Statement, b: Statement): number {
  return compareWhen(a.said, b.said) || compareText(a, b);
}

function compareText(a: AnyFact, b: AnyFact): number {
  const [documentA, paragraphA] = firstPlace(a);
  const [documentB, paragraphB] = firstPlace(b);
  return compare(documentA, documentB) || paragraphA - paragraphB || compare(a.id, b.id);
}

function firstPlace(fact: AnyFact): readonly [string, number] {
  let document = '';
  let paragraph = 0;
  for (const evidence of fact.evidence) {
    const earlier = document === '' || evidence.document < document
      || (evidence.document === document && evidence.paragraph < paragraph);
    if (earlier) ({ document, paragraph } = evidence);
  }
  return [document, paragraph];
}

/** Order of code points: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
