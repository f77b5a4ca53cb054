import { nameOf, type Facts } from '../../model/facts.js';
import { documentsOf } from '../../model/facts.js';
import type { StatementEntry } from '../../queries/results.js';
import type { Shown } from '../../queries/show.js';
import type { Line, Section } from '../../sheet/sheet.js';
import { phrase } from '../dates.js';
import { whenSaid } from '../speech.js';
import { evidenceSection, type FindPassage } from './evidence.js';
import { caveatSection, chainLines, claimLines, countsWords, listed, named, row, section, whenLines } from './parts.js';
import { range } from '../words.js';

const FORM_WORDS = { 'quote': 'all in the speaker\'s own words', 'partial-quote': 'partly in the speaker\'s own words', 'paraphrase': 'paraphrased' } as const;

/** A statement in short: who, what, when. */
export function saidLines(entry: StatementEntry, facts: Facts): readonly Line[] {
  return [
    [{ text: entry.speaker, tone: 'strong' }, ` · ${entry.act}: ${entry.gist}`, { text: `  ${entry.id}`, tone: 'id' }],
    [{ text: `${phrase(whenSaid(entry, facts))}${entry.via.length === 0 ? '' : ` · through ${entry.via.join(', then ')}`}`
      + `${entry.accuses === null ? '' : ` · accuses ${entry.accuses}`}`, tone: 'muted' }],
  ];
}

export function statementSections({ record, entry, answeredBy, claims }: Extract<Shown, { kind: 'statement' }>, facts: Facts, passage: FindPassage): readonly Section[] {
  const quotes = record.quotes.map((quote): Line => [{ text: `“${quote}”`, tone: 'quote' }]);
  return [
    ...quotes.length === 0 ? [] : [{ blocks: [{ kind: 'prose' as const, lines: quotes, indent: 2, setOff: true }] }],
    { blocks: [{ kind: 'fields', rows: [
      ...row('act', [record.act]),
      ...row('form', [FORM_WORDS[record.form]]),
      ...row('said', whenLines(record.said)),
      ...row('side', [entry.side]),
      ...row('to', record.to.map((id) => named(facts, id))),
      ...row('about', record.about.map((id) => named(facts, id))),
      ...row('accuses', [record.accuses === undefined ? null : named(facts, record.accuses)]),
      ...row('answers', (record.respondsTo ?? []).map(({ statement, relation }) => answer(relation, statement, facts))),
      ...row('answered by', answeredBy.map(({ statement, relation }) => answer(`${relation} it:`, statement.id, facts))),
      ...row('same as', (record.sameAs ?? []).map((id): Line => [{ text: id, tone: 'id' }])),
    ] }] },
    section('How it reached us', [{ kind: 'prose', lines: chainLines(record.chain, documentsOf(record), facts), indent: 2 }]),
    ...claims.length === 0 ? [] : [section('Casualty claims in it', listed(claims.map((it) => claimLines(it, facts))))],
    ...caveatSection(record.caveats, facts),
    evidenceSection(record.evidence, facts, passage),
  ];
}

function answer(relation: string, id: string, facts: Facts): Line {
  const statement = facts.statements.get(id);
  const speaker = statement?.chain[0] === undefined ? '' : `${nameOf(facts, statement.chain[0].actor)}: `;
  return [{ text: `${relation} `, tone: 'muted' }, `${speaker}${statement?.gist ?? ''}`, { text: `  ${id}`, tone: 'id' }];
}

export function casualtySections({ record, standing }: Extract<Shown, { kind: 'casualty' }>, facts: Facts, passage: FindPassage): readonly Section[] {
  const { count, chain } = record;
  const others = standing.cell.claims.filter((id) => id !== record.id);
  return [
    { blocks: [{ kind: 'fields', rows: [
      ...row('number', [[{ text: count.low === null ? 'none is given' : range(count.low, count.high), tone: count.low === null ? 'doubt' : 'number' },
        { text: ` “${count.words}”`, tone: 'quote' }, `${count.approximate === true ? ', approximate' : ''}${count.best === undefined ? '' : `, best ${count.best} by the source itself`}`]]),
      ...row('losses of', [record.lossesOf === null ? 'not split by side' : named(facts, record.lossesOf)]),
      ...row('victims', [record.victims === 'unknown' ? 'combatants or civilians: not said' : `${record.victims}s`]),
      ...row('severity', [record.severity]),
      ...row('scope', [record.scope === 'aggregate' ? 'aggregate: a war, a period or several incidents at once' : 'one incident']),
      ...row('event', [named(facts, record.event)]),
      ...row('said', record.said === undefined ? [] : whenLines(record.said)),
      ...row('statement', [record.statement === undefined ? null : answer('in', record.statement, facts)]),
      ...row('part of', [record.subsetOf === undefined ? null : claimName(record.subsetOf, facts)]),
      ...row('replaces', [record.supersedes === undefined ? null : claimName(record.supersedes, facts)]),
      ...row('status', [record.status]),
      ...row('in the totals', [countsWords(standing.cell, standing.leftOut, standing.aside)]),
      ...row('beside', others.map((id) => claimName(id, facts))),
    ] }] },
    section('How it reached us', [{ kind: 'prose', lines: chainLines(chain, documentsOf(record), facts), indent: 2 }]),
    ...caveatSection(record.caveats, facts),
    evidenceSection(record.evidence, facts, passage),
  ];
}

function claimName(id: string, facts: Facts): Line {
  const claim = facts.casualties.get(id);
  const who = claim?.chain[0] === undefined ? 'no source named' : nameOf(facts, claim.chain[0].actor);
  return [`“${claim?.count.words ?? ''}” by ${who}`, { text: `  ${id}`, tone: 'id' }];
}
