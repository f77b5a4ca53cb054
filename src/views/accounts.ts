import type { Facts } from '../model/facts.js';
import { nameOf } from '../model/facts.js';
import type { Accounts, SideAccount, StatementEntry } from '../queries/results.js';
import type { Block, Line, Section, Sheet } from '../sheet/sheet.js';
import { caveatNote, type Detail } from './caveats.js';
import { phrase } from './dates.js';
import { speechLines, whenSaid } from './speech.js';
import { plural } from './words.js';

/** Two columns for those who take part, side by side; third parties below them. No verdict. */
export function accountsSheet(all: readonly Accounts[], facts: Facts, detail: Detail): Sheet {
  const said = all.flatMap((it) => it.sides.flatMap((side) => side.statements.map((statement) => statement.id)));
  return { sections: [...all.flatMap((it): Section[] => [
    { heading: [{ text: it.eventTitle, tone: 'heading' }, { text: `  ${it.event}`, tone: 'id' }], blocks: [
      { kind: 'prose', lines: [[it.contested ? { text: 'Who is responsible is contested.', tone: 'alert' }
        : { text: 'Responsibility is not contested in what is coded here.', tone: 'muted' }], ''] },
      ...columns(it.sides.filter((side) => side.party), it.event, facts, detail),
    ] },
    ...it.sides.some((side) => !side.party) ? [{ heading: [{ text: 'Third parties', tone: 'label' as const }], blocks: columns(it.sides.filter((side) => !side.party), it.event, facts, detail) }] : [],
  ]), ...caveatNote(said, facts, detail)] };
}

function columns(sides: readonly SideAccount[], event: string, facts: Facts, detail: Detail): readonly Block[] {
  const pairs: (readonly SideAccount[])[] = [];
  for (let i = 0; i < sides.length; i += 2) pairs.push(sides.slice(i, i + 2));
  return pairs.map((pair): Block => ({ kind: 'columns', columns: pair.map((side) => ({ heading: heading(side), blocks: blocks(side, event, facts, detail) })) }));
}

function heading(side: SideAccount): Line {
  return [{ text: side.side, tone: 'strong' }, { text: ` · ${plural(side.statements.length, 'statement')}`, tone: 'muted' }];
}

function blocks(side: SideAccount, event: string, facts: Facts, detail: Detail): readonly Block[] {
  const summary: Line[] = [];
  if (side.accuses.length > 0) summary.push([{ text: 'accuses ', tone: 'muted' }, { text: side.accuses.join(', '), tone: 'alert' }]);
  if (side.denies.length > 0) summary.push([{ text: 'denies ', tone: 'muted' }, side.denies.join(', ')]);
  if (side.unanswered.length > 0) summary.push([{ text: 'leaves unanswered ', tone: 'muted' }, unanswered(side, facts)]);
  return [
    ...summary.length === 0 ? [] : [{ kind: 'prose' as const, lines: [...summary, ''] }],
    { kind: 'prose', lines: side.statements.flatMap((it, i, all) => [...i === 0 ? [] : [''], ...dated(it, all[i - 1], facts), ...entry(it, event, facts, detail)]) },
  ];
}

function unanswered(side: SideAccount, facts: Facts): string {
  return side.unanswered.map((id) => {
    const speaker = facts.statements.get(id)?.chain[0]?.actor;
    return speaker === undefined ? id : `${id} (${nameOf(facts, speaker)})`;
  }).join(', ');
}

/** A date stands once above all that was said then. */
function dated(it: StatementEntry, before: StatementEntry | undefined, facts: Facts): readonly Line[] {
  const when = phrase(whenSaid(it, facts));
  return before !== undefined && phrase(whenSaid(before, facts)) === when ? [] : [[{ text: when, tone: 'label' }]];
}

function entry(it: StatementEntry, event: string, facts: Facts, detail: Detail): readonly Line[] {
  return [
    [{ text: it.speaker, tone: 'strong' }, ` · ${it.act}`, { text: `  ${it.id}`, tone: 'id' }],
    ...speechLines(it, facts, detail, event),
  ];
}
