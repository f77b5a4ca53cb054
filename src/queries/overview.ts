import { boundsOf, compareDays } from '../model/edtf.js';
import { nameOf, subtree, type Facts } from '../model/facts.js';
import { casualties } from './casualties/index.js';
import { isContested } from './contested.js';
import { compare, compareEvents } from './order.js';
import type { Overview, OverviewEpisode } from './results.js';

/** The front page: what the dataset is, what it spans, what it counts, what is contested. */
export function overview(facts: Facts): Overview {
  const { dataset } = facts;
  const result = casualties(facts, {}, 'conservative');
  const totals = new Map(result.episodes.map((episode) => [episode.event, episode.totals]));
  const tops = dataset.events.filter((event) => event.partOf === undefined).toSorted(compareEvents);
  // What has no date at all says nothing of when the rest began or ended.
  const bounds = dataset.events.filter((event) => !/^(XXXX|\.\.\/\.\.$|\/$)/.test(event.when.edtf)).flatMap((event) => boundsOf(event.when.edtf) ?? []);
  return {
    title: dataset.title,
    description: dataset.description ?? null,
    documents: dataset.documents.toSorted((a, b) => compare(a.id, b.id)).map((document) => ({
      id: document.id,
      title: document.title,
      publisher: nameOf(facts, document.publisher),
      published: document.published.edtf,
      url: document.url ?? null,
      paragraphs: document.paragraphs,
    })),
    earliest: outermost(bounds.map((it) => it.earliest), -1),
    latest: outermost(bounds.map((it) => it.latest), 1),
    counts: {
      episodes: tops.length,
      events: dataset.events.length,
      statements: dataset.statements.length,
      quotes: dataset.statements.reduce((sum, statement) => sum + statement.quotes.length, 0),
      speakers: new Set(dataset.statements.map((statement) => statement.chain[0]?.actor)).size,
      casualties: dataset.casualties.length,
      actors: dataset.actors.length,
      places: dataset.places.length,
    },
    episodes: tops.map((event): OverviewEpisode => ({
      event: event.id,
      eventTitle: event.title,
      totals: totals.get(event.id) ?? [],
      date: event.when.edtf,
      background: event.background === true,
      events: subtree(facts, event.id).size,
    })),
    overall: result.overall,
    contested: dataset.events.filter((event) => isContested(facts, event.id)).toSorted(compareEvents)
      .map((event) => ({ event: event.id, eventTitle: event.title })),
  };
}

/** null where there is none, or where one is open. */
function outermost(days: readonly (string | null)[], sign: -1 | 1): string | null {
  let found: string | null = null;
  for (const day of days) {
    if (day === null) return null;
    if (found === null || sign * compareDays(day, found) > 0) found = day;
  }
  return found;
}
