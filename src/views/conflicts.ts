import { nameOf, type Facts } from '../model/facts.js';
import type { Conflict } from '../queries/results.js';
import type { Line, Section, Sheet } from '../sheet/sheet.js';

const HEADINGS: Readonly<Record<Conflict['kind'], string>> = {
  count: 'Counts that do not agree',
  responsibility: 'Who is responsible',
  denial: 'Denials',
  text: 'Where the reports contradict themselves or each other',
};

/** By kind: one sentence each, then the facts involved. */
export function conflictsSheet(all: readonly Conflict[], facts: Facts): Sheet {
  const kinds = [...new Set(all.map((it) => it.kind))];
  return { sections: [
    ...kinds.map((kind): Section => ({
      heading: [{ text: HEADINGS[kind], tone: 'heading' }],
      blocks: [{ kind: 'prose', indent: 2, lines: all.filter((it) => it.kind === kind).flatMap((it, i) => [...i === 0 ? [] : [''], ...lines(it, facts)]) }],
    })),
    { blocks: [{ kind: 'prose', lines: [[{ text: 'No verdict is given. The facts whole: factline show <id>; each side in its own words: factline accounts', tone: 'muted' }]] }] },
  ] };
}

function lines(conflict: Conflict, facts: Facts): readonly Line[] {
  return [conflict.summary, [{ text: `${conflict.facts.map((id) => who(id, facts)).join(', ')}`, tone: 'id' }]];
}

/** The id, and for what was said who said it. */
function who(id: string, facts: Facts): string {
  const speaker = (facts.statements.get(id) ?? facts.casualties.get(id))?.chain[0]?.actor;
  return speaker === undefined ? id : `${id} (${nameOf(facts, speaker)})`;
}
