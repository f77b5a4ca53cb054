/** One record after another, each as a document: title, what is known, then what bears on it. */
import { nameOf, type Facts } from '../../model/facts.js';
import type { Shown } from '../../queries/show.js';
import type { Line, Section, Sheet } from '../../sheet/sheet.js';
import { actorSections, documentSections, placeSections } from './cast.js';
import { eventSections } from './event.js';
import type { FindPassage } from './evidence.js';
import { casualtySections, statementSections } from './said.js';

export function showSheet(all: readonly Shown[], facts: Facts, passage: FindPassage): Sheet {
  return { sections: all.flatMap((it) => {
    const [first, ...rest] = sections(it, facts, passage);
    return [{ heading: heading(it, facts), blocks: first?.heading === undefined ? first?.blocks ?? [] : [] }, ...first?.heading === undefined ? rest : [first, ...rest]];
  }) };
}

function heading(shown: Shown, facts: Facts): Line {
  return [{ text: title(shown, facts), tone: 'heading' }, { text: `  ${shown.kind} ${shown.record.id}`, tone: 'id' }];
}

function title(shown: Shown, facts: Facts): string {
  switch (shown.kind) {
    case 'event': case 'document': return shown.record.title;
    case 'actor': case 'place': return shown.record.name;
    case 'statement': return `${shown.entry.speaker} · ${shown.record.act}: ${shown.record.gist}`;
    case 'casualty': return `${shown.record.harm}: ${shown.record.count.words}, ${nameOf(facts, shown.record.event)}`;
  }
}

function sections(shown: Shown, facts: Facts, passage: FindPassage): readonly Section[] {
  switch (shown.kind) {
    case 'event': return eventSections(shown, facts, passage);
    case 'statement': return statementSections(shown, facts, passage);
    case 'casualty': return casualtySections(shown, facts, passage);
    case 'actor': return actorSections(shown, facts);
    case 'place': return placeSections(shown, facts);
    case 'document': return documentSections(shown, facts);
  }
}
