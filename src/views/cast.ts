/** Actors and places as trees of what is part of what; documents with their addresses. */
import type { ActorEntry, DocumentEntry, PlaceEntry } from '../queries/results.js';
import type { Line, Node, Section, Sheet } from '../sheet/sheet.js';
import { dayPhrase } from './dates.js';
import { plural } from './words.js';

export function actorsSheet(list: readonly ActorEntry[]): Sheet {
  return treeSheet(list, (it) => [
    name(it),
    [[it.type, it.role], counts([
      [it.statements, 'statement'], [it.relayed, 'relayed', 'relayed'], [it.events, 'event'], [it.claims, 'casualty claim'],
      [it.losses, 'on its losses', 'on its losses'], [it.accused, 'time accused', 'times accused'],
    ])].flat().filter((part) => part !== null).join(' · '),
    also(it.aliases),
  ], 'Counts include what is part of an actor. What one said: factline statements <actor>');
}

export function placesSheet(list: readonly PlaceEntry[]): Sheet {
  return treeSheet(list, (it) => [
    name(it),
    [it.type, ...counts([[it.events, 'event'], [it.statements, 'statement'], [it.casualties, 'casualty claim']])].join(' · '),
    also(it.aliases),
  ], 'Counts include what lies in a place. What happened there: factline timeline --place <place>');
}

export function documentsSheet(list: readonly DocumentEntry[]): Sheet {
  const sections = list.map((it): Section => ({
    heading: [{ text: it.title, tone: 'heading' }, { text: `  ${it.id}`, tone: 'id' }],
    blocks: [{ kind: 'fields', rows: [
      { label: 'published by', lines: [it.publisher] },
      { label: 'date', lines: [dayPhrase(it.date)] },
      ...it.url === null ? [] : [{ label: 'address', lines: [[{ text: it.url, href: it.url }]] }],
      { label: 'paragraphs', lines: [String(it.paragraphs)] },
      { label: 'evidence for', lines: [[plural(it.events, 'event'), plural(it.statements, 'statement'), plural(it.casualties, 'casualty claim')].join(' · ')] },
    ] }],
  }));
  return { sections };
}

interface Part { readonly id: string; readonly partOf: string | null }

/** What is part of something that the list does not hold stands at the top. */
function treeSheet<T extends Part>(list: readonly T[], lines: (item: T) => readonly (Line | null)[], note: string): Sheet {
  const known = new Set(list.map((it) => it.id));
  const children = new Map<string | null, T[]>();
  for (const item of list) {
    const parent = item.partOf !== null && known.has(item.partOf) ? item.partOf : null;
    children.set(parent, [...children.get(parent) ?? [], item]);
  }
  const nodes = (parent: string | null): readonly Node[] => (children.get(parent) ?? []).map((item) => ({
    lines: lines(item).filter((line) => line !== null), children: nodes(item.id),
  }));
  return { sections: [
    { blocks: [{ kind: 'tree', nodes: nodes(null) }] },
    { blocks: [{ kind: 'prose', lines: [[{ text: note, tone: 'muted' }]] }] },
  ] };
}

function name(it: { readonly name: string; readonly id: string }): Line {
  return [{ text: it.name, tone: 'strong' }, { text: `  ${it.id}`, tone: 'id' }];
}

function also(aliases: readonly string[]): Line | null {
  return aliases.length === 0 ? null : [{ text: `also ${aliases.map((it) => `“${it}”`).join(', ')}`, tone: 'muted' }];
}

function counts(all: readonly (readonly [number, string, string?])[]): readonly string[] {
  return all.filter(([n]) => n > 0).map(([n, one, many]) => plural(n, one, many));
}
