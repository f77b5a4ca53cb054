/** Pieces that the views of several kinds of record share. */
import { nameOf, type Facts } from '../../model/facts.js';
import type { Caveat, Link, When } from '../../model/types.js';
import type { Standing } from '../../queries/standings.js';
import type { Block, Fields, Line, Section, Span } from '../../sheet/sheet.js';
import { phrase, reached } from '../dates.js';
import { ASIDE_WORDS, LABEL_WORDS, LEFT_OUT_WORDS, range } from '../words.js';

export type Row = Fields['rows'][number];

/** No row where there is nothing to say. */
export function row(label: string, lines: readonly (Line | null | undefined)[]): readonly Row[] {
  const kept = lines.filter((line) => line !== null && line !== undefined);
  return kept.length === 0 ? [] : [{ label, lines: kept }];
}

export function section(heading: string, blocks: readonly Block[]): Section {
  return { heading: [{ text: heading, tone: 'label' }], blocks };
}

/** Entries of a list: the first line of each, and below it, further in, what is said of it. */
export function listed(entries: readonly (readonly Line[])[]): readonly Block[] {
  return entries.flatMap(([first = '', ...rest]): Block[] => [
    { kind: 'prose', lines: [first], indent: 2 }, ...rest.length === 0 ? [] : [{ kind: 'prose' as const, lines: rest, indent: 4 }],
  ]);
}

/** A name and its id. */
export function named(facts: Facts, id: string): Line {
  return [nameOf(facts, id), { text: `  ${id}`, tone: 'id' }];
}

/** The date in words, as written, and how it was reached. */
export function whenLines(when: When): readonly Line[] {
  return [
    [{ text: phrase(when) }, { text: `  ${when.edtf}${when.time === undefined ? '' : ` ${when.time}`}`, tone: 'id' }],
    ...when.basis === 'stated' && when.words === undefined && when.reason === undefined ? []
      : [[{ text: reached(when), tone: 'muted' as const }]],
  ];
}

/** Link by link: the speaker, then each relay, then the document that prints it. */
export function chainLines(chain: readonly Link[], documents: readonly string[], facts: Facts): readonly Line[] {
  const links = chain.map((link, i): Line => {
    const actor = facts.actors.get(link.actor);
    const about = [actor?.kind, actor?.role].filter((it) => it !== undefined).join(', ');
    const spans: Span[] = [
      { text: `${i + 1}. ${i === 0 ? 'spoken by' : 'passed on by'} ` }, { text: nameOf(facts, link.actor), tone: 'strong' },
      { text: about === '' ? '' : ` (${about})`, tone: 'muted' }, { text: `  ${link.actor}`, tone: 'id' },
    ];
    if (link.via !== undefined) spans.push({ text: ` in ${link.via}` });
    if (link.words !== undefined) spans.push({ text: ` “${link.words}”`, tone: 'muted' });
    if (link.certain === false) spans.push({ text: ' not certain', tone: 'doubt' });
    return spans;
  });
  const first: Line[] = chain.length === 0 ? [[{ text: 'no source is named: the document itself tells it', tone: 'doubt' }]] : [];
  const printed = documents.map((id): Line => {
    const document = facts.documents.get(id);
    return [`${chain.length + 1}. printed by `, document === undefined ? id : nameOf(facts, document.publisher), { text: `  ${id}`, tone: 'id' }];
  });
  return [...first, ...links, ...printed];
}

/** One claim: what it says, who says it, and whether it counts. */
export function claimLines({ claim, cell, leftOut, aside }: Standing, facts: Facts): readonly Line[] {
  const number = claim.count.low === null ? 'no number' : range(claim.count.low, claim.count.high);
  const head: Span[] = [
    { text: `${claim.harm} ` }, { text: number, tone: claim.count.low === null ? 'doubt' : 'number' },
    { text: ` “${claim.count.words}”`, tone: 'quote' }, { text: ` of ${claim.lossesOf === null ? 'no named side' : nameOf(facts, claim.lossesOf)}` },
    { text: `  ${claim.id}`, tone: 'id' },
  ];
  const who = claim.chain.length === 0 ? 'no source named' : claim.chain.map((link) => nameOf(facts, link.actor)).join(', through ');
  return [head, [{ text: `${who} · ${countsWords(cell, leftOut, aside)}`, tone: 'muted' }]];
}

export function countsWords(cell: Standing['cell'], leftOut: Standing['leftOut'], aside: Standing['aside']): string {
  if (leftOut !== null) return `left out: ${LEFT_OUT_WORDS[leftOut]}`;
  if (aside !== null) return ASIDE_WORDS[aside];
  return `counts in ${cell.harm} ${range(cell.low, cell.high)}, ${LABEL_WORDS[cell.label]}`;
}

export function caveatSection(caveats: readonly Caveat[] | undefined, facts: Facts): readonly Section[] {
  if (caveats === undefined || caveats.length === 0) return [];
  const lines = caveats.map((caveat): Line => (typeof caveat === 'string' ? ['- ', caveat]
    : ['- ', caveat.text, { text: ` (against ${caveat.contradicts.map((id) => (nameOf(facts, id) === id ? id : `${nameOf(facts, id)} ${id}`)).join('; ')})`, tone: 'muted' }]));
  return [section('But', [{ kind: 'prose', lines, indent: 2 }])];
}
