import type { Facts } from '../model/facts.js';
import { groupBy } from '../model/group.js';
import type { StatementEntry } from '../queries/results.js';
import type { Block, Section, Sheet } from '../sheet/sheet.js';
import { caveatNote, type Detail } from './caveats.js';
import { dayPhrase } from './dates.js';
import { hourSaid, speechLines } from './speech.js';
import { plural } from './words.js';

/** Grouped by speaker, in order of each one's first statement; within, in the order of the list. */
export function statementsSheet(entries: readonly StatementEntry[], facts: Facts, detail: Detail): Sheet {
  return { sections: [
    ...[...groupBy(entries, (it) => it.speakerId).values()].map((group) => speakerSection(group, facts, detail)),
    ...caveatNote(entries.map((it) => it.id), facts, detail),
  ] };
}

function speakerSection(group: readonly StatementEntry[], facts: Facts, detail: Detail): Section {
  const first = group[0] as StatementEntry;
  const who = [first.role, first.side === first.speaker ? null : first.side].filter((it) => it !== null).join(', ');
  const blocks: Block[] = [];
  let date: string | undefined;
  for (const entry of group) {
    if (entry.date !== date) blocks.push({ kind: 'prose', lines: [[{ text: dayPhrase(entry.date), tone: 'label' }]] });
    date = entry.date;
    blocks.push({
      kind: 'rail',
      entries: [{
        mark: 'statement',
        label: hourSaid(entry, facts),
        lines: [[{ text: entry.act, tone: 'strong' }], ...speechLines(entry, facts, detail)],
        edge: [{ text: entry.id, tone: 'id' }],
      }],
    });
  }
  return {
    heading: [
      { text: first.speaker, tone: 'heading' },
      { text: `${who === '' ? '' : ` (${who})`} · ${plural(group.length, 'statement')}`, tone: 'muted' },
    ],
    blocks,
  };
}
