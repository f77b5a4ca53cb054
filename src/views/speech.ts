import type { Facts } from '../model/facts.js';
import { nameOf } from '../model/facts.js';
import type { When } from '../model/types.js';
import type { StatementEntry } from '../queries/results.js';
import type { Line, Span } from '../sheet/sheet.js';
import { caveatCount, caveatLines, type Detail } from './caveats.js';
import { clock } from './dates.js';
import { figure, LABEL_WORDS } from './words.js';

const RELATION_WORDS = { denies: 'denies', contradicts: 'contradicts', supports: 'supports', repeats: 'repeats' } as const;
const FORM_WORDS = { 'quote': 'quoted', 'partial-quote': 'partly quoted', 'paraphrase': 'paraphrased' } as const;

/**
 * A statement's gist, its quotes, then how it reached us, what it is about, whom it accuses and what it answers.
 * @param under the event that it stands under
 */
export function speechLines(entry: StatementEntry, facts: Facts, detail: Detail, under?: string): readonly Line[] {
  const lines: Line[] = [entry.gist];
  for (const quote of entry.quotes) lines.push([{ text: `“${quote}”`, tone: 'quote' }]);
  const caveats = caveatCount(entry.id, facts, detail);
  lines.push([
    { text: [FORM_WORDS[entry.form], ...reach(entry)].join(' · '), tone: 'muted' },
    ...(entry.certain ? [] : doubt('who spoke is not certain')), ...(caveats === null ? [] : doubt(caveats)),
  ]);
  if (entry.accuses !== null) lines.push([{ text: 'accuses ', tone: 'muted' }, { text: entry.accuses, tone: 'alert' }]);
  lines.push(...counts(entry, facts, detail));
  const about = entry.about.filter((id) => id !== under);
  if (about.length > 0) lines.push([{ text: about.length < entry.about.length ? 'also about ' : 'about ', tone: 'muted' }, ...listed(about.map((id) => nameOf(facts, id)))]);
  for (const { statement, relation } of entry.respondsTo) lines.push(answers(statement, relation, facts));
  return [...lines, ...caveatLines(entry.id, facts, detail)];
}

/** The numbers that were said with it, each with its standing among all that is claimed. */
function counts(entry: StatementEntry, facts: Facts, { counts: all }: Detail): readonly Line[] {
  const figures = all.get(entry.id) ?? [];
  const said = entry.about.flatMap((event) => figures.filter(({ cell }) => cell.event === event));
  // Told by several documents, one figure is several claims.
  const each = new Map(said.map(({ claim, cell }): [string, Span[]] => {
    const spans: Span[] = [
      { text: `${claim.lossesOf === null ? '' : `${nameOf(facts, claim.lossesOf)} `}${claim.harm} ` },
      { text: figure({ ...claim.count, words: [] }), tone: claim.count.low === null ? 'doubt' : 'number' },
      { text: cell.label === 'unquantified' ? '' : ` (${LABEL_WORDS[cell.label]})`, tone: cell.label === 'disputed' ? 'alert' : 'muted' },
    ];
    return [spans.map((it) => it.text).join(''), spans];
  }));
  if (each.size === 0) return [];
  return [[{ text: 'counts ', tone: 'muted' }, ...[...each.values()].flatMap((spans, i) => (i === 0 ? spans : [{ text: '; ' }, ...spans]))]];
}

/** When it was said, with the doubt about the hour that only the record holds. */
export function whenSaid(entry: StatementEntry, facts: Facts): Pick<When, 'edtf' | 'time' | 'approximateTime'> {
  return facts.statements.get(entry.id)?.said ?? { edtf: entry.date };
}

/** The time of day at which it was said: "17:00", "~17:00"; empty where none is given. */
export function hourSaid(entry: StatementEntry, facts: Facts): string {
  const { time, approximateTime } = whenSaid(entry, facts);
  return clock({ time: time ?? null, approximateTime: approximateTime === true });
}

function reach(entry: StatementEntry): readonly string[] {
  return [
    ...(entry.via.length > 0 ? [`through ${entry.via.join(', then ')}`] : []),
    ...(entry.to.length > 0 ? [`to ${entry.to.join(', ')}`] : []),
  ];
}

function doubt(words: string): Span[] {
  return [{ text: ' · ', tone: 'muted' }, { text: words, tone: 'doubt' }];
}

function answers(id: string, relation: keyof typeof RELATION_WORDS, facts: Facts): Line {
  const answered = facts.statements.get(id);
  const whose = answered?.chain[0] === undefined ? '' : `${nameOf(facts, answered.chain[0].actor)}: `;
  return [
    { text: `${RELATION_WORDS[relation]} `, tone: 'muted' },
    `${whose}${answered?.gist ?? ''} `,
    { text: id, tone: 'id' },
  ];
}

function listed(names: readonly string[]): Span[] {
  return names.map((name, i) => ({ text: i === 0 ? name : `; ${name}` }));
}
