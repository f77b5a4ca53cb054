import type { Facts } from '../model/facts.js';
import { series, thousands } from '../model/wording.js';
import type { Overview, OverviewEpisode } from '../queries/results.js';
import type { Line, Section, Sheet, Span } from '../sheet/sheet.js';
import { totalSummary } from './totals.js';
import { dayPhrase } from './dates.js';
import { spanWords } from './span.js';
import { plural } from './words.js';

/** The front page. */
export function overviewSheet(overview: Overview, facts: Facts): Sheet {
  const { counts } = overview;
  const head: Line[] = [];
  if (overview.description !== null) head.push(overview.description);
  head.push([{ text: 'span: ', tone: 'muted' }, spanWords(overview, facts.dataset.events.map((it) => it.when.edtf))]);
  head.push([{
    text: [
      plural(counts.events, 'event'), `${plural(counts.statements, 'statement')} by ${plural(counts.speakers, 'speaker')}`,
      plural(counts.casualties, 'casualty claim'), plural(counts.actors, 'actor'), plural(counts.places, 'place'),
    ].join(' · '),
  }]);
  return {
    title: [{ text: overview.title, tone: 'title' }],
    sections: [
      { blocks: [{ kind: 'prose', lines: head }] },
      documents(overview),
      ...episodes('What happened, and how many were hurt', overview.episodes.filter((it) => !it.background), facts),
      ...episodes('Background', overview.episodes.filter((it) => it.background), facts),
      contested(overview),
      {
        heading: [{ text: 'Go on with', tone: 'heading' }],
        blocks: [{ kind: 'fields', rows: NEXT.map(([command, explains]) => ({ label: command, lines: [explains] })) }],
      },
    ],
  };
}

const NEXT = [
  ['factline timeline', 'what happened, day by day'],
  ['factline statements', 'who said what, and through whom'],
  ['factline casualties', 'how many, by whose account'],
  ['factline help', 'every command'],
] as const;

/** The front page is about what happened: more documents than this are named by who published them. */
const MOST_DOCUMENTS = 5;

function documents(overview: Overview): Section {
  if (overview.documents.length > MOST_DOCUMENTS) return manyDocuments(overview.documents);
  return {
    heading: [{ text: overview.documents.length === 1 ? 'Document' : 'Documents', tone: 'heading' }],
    blocks: [{ kind: 'fields', rows: overview.documents.map((document) => ({
      label: document.id,
      lines: [[
        document.url === null ? document.title : { text: document.title, href: document.url },
        { text: ` · ${document.publisher}, ${dayPhrase(document.published)} · ${plural(document.paragraphs, 'paragraph')}`, tone: 'muted' },
      ]],
    })) }],
  };
}

function manyDocuments(all: Overview['documents']): Section {
  const publishers = [...new Set(all.map((it) => it.publisher))].toSorted();
  return {
    heading: [{ text: 'Documents', tone: 'heading' }],
    blocks: [{ kind: 'prose', indent: 2, lines: [
      [`${thousands(all.length)}, by ${series(publishers)}`],
      [{ text: 'Each with its date and address: factline documents', tone: 'muted' }],
    ] }],
  };
}

function episodes(heading: string, all: readonly OverviewEpisode[], facts: Facts): readonly Section[] {
  if (all.length === 0) return [];
  return [{
    heading: [{ text: heading, tone: 'heading' }],
    blocks: [{ kind: 'fields', rows: all.map((episode) => ({ label: dayPhrase(episode.date), lines: episodeLines(episode, facts) })) }],
  }];
}

function episodeLines(episode: OverviewEpisode, facts: Facts): readonly Line[] {
  const tail = episode.events > 1 ? ` · ${plural(episode.events, 'event')}` : '';
  const title: Span[] = [{ text: episode.eventTitle, tone: 'strong' }, { text: tail, tone: 'muted' }, { text: `  ${episode.event}`, tone: 'id' }];
  return [title, ...totalSummary(episode.totals, facts)];
}

function contested(overview: Overview): Section {
  return {
    heading: [{ text: 'Who is responsible is contested for', tone: 'heading' }],
    blocks: [{
      kind: 'prose',
      indent: 2,
      lines: overview.contested.length === 0
        ? [[{ text: 'nothing that is coded here', tone: 'muted' }]]
        : [
          ...overview.contested.map((it): Line => [it.eventTitle, { text: `  ${it.event}`, tone: 'id' }]),
          [{ text: 'Each side\'s version: factline accounts · and more: factline conflicts', tone: 'muted' }],
        ],
    }],
  };
}
