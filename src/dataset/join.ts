import { LISTS, type ListName } from './lists.js';
import { atOffset } from './offset.js';
import type { Actor, Casualty, Dataset, Document, Event, Place, Statement } from '../model/types.js';

/** One file that was read: what it is called, its text, and the value of its JSON. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
}

export type AnyRecord = Document | Actor | Place | Event | Statement | Casualty;

/** A record and where it stands. */
export interface Located {
  readonly file: string;
  readonly list: ListName;
  readonly index: number;
  readonly record: AnyRecord;
}

/** Every record of every source, in order. The sources have the shape of a dataset; null is a record that was left out. */
export function* records(sources: readonly Source[]): Generator<Located> {
  for (const { file, data } of sources) {
    for (const list of LISTS) {
      const all: readonly (AnyRecord | null)[] = (data as Dataset)[list];
      for (const [index, record] of all.entries()) if (record !== null) yield { file, list, index, record };
    }
  }
}

/**
 * Several datasets as one: records one after the other, under all titles and descriptions; reference date and offset are
 * those of the first, clock times are converted to it.
 */
export function joinDatasets(sources: readonly Source[]): Dataset {
  const [first, ...rest] = sources.map(({ data }) => data as Dataset);
  if (first === undefined) throw new Error('there is no dataset to join');
  if (rest.length === 0) return first;
  const all = [first, ...rest.map((dataset) => atOffset(dataset, first.utcOffset))];
  const descriptions = all.flatMap((it) => it.description ?? []);
  return {
    ...first,
    title: all.map((it) => it.title).join(' · '),
    ...descriptions.length === 0 ? {} : { description: descriptions.join(' ') },
    documents: all.flatMap((it) => it.documents),
    actors: all.flatMap((it) => it.actors),
    places: all.flatMap((it) => it.places),
    events: all.flatMap((it) => it.events),
    statements: all.flatMap((it) => it.statements),
    casualties: all.flatMap((it) => it.casualties),
  };
}
