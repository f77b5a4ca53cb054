import { nameOf, type Facts } from '../../model/facts.js';
import { series } from '../../model/wording.js';
import type { Shown } from '../../queries/show.js';
import type { Line, Section } from '../../sheet/sheet.js';
import { plural } from '../words.js';
import { evidenceSection, type FindPassage } from './evidence.js';
import { caveatSection, claimLines, listed, named, row, section, whenLines } from './parts.js';
import { saidLines } from './said.js';

export function eventSections({ record, entry, parts, statements, claims }: Extract<Shown, { kind: 'event' }>, facts: Facts, passage: FindPassage): readonly Section[] {
  const standing = [
    record.assertedBy === undefined ? 'narrated by the document itself' : `asserted by ${series(entry.assertedBy)}`,
    ...entry.contested ? ['contested: the sides do not agree on who is responsible'] : [], ...entry.background ? ['background'] : [],
  ].join('; ');
  return [
    { blocks: [{ kind: 'fields', rows: [
      ...row('type', [record.type]),
      ...row('when', whenLines(record.when)),
      ...row('where', record.places.map((id) => named(facts, id))),
      ...row('who', record.participants.map((id) => named(facts, id))),
      ...row('standing', [standing]),
      ...row('part of', [record.partOf === undefined ? null : named(facts, record.partOf)]),
      ...row('holds', parts.map((part) => named(facts, part.id))),
      ...row('same as', (record.sameAs ?? []).map((id): Line => [nameOf(facts, id), ...nameOf(facts, id) === id ? [] : [{ text: `  ${id}`, tone: 'id' as const }]])),
    ] }] },
    ...claims.length === 0 ? [] : [section(plural(claims.length, 'casualty claim'), listed(claims.map((it) => claimLines(it, facts))))],
    ...statements.length === 0 ? [] : [section(`${plural(statements.length, 'statement')} about it`, listed(statements.map((it) => saidLines(it, facts))))],
    ...caveatSection(record.caveats, facts),
    evidenceSection(record.evidence, facts, passage),
  ];
}
