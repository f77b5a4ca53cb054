import { nameOf, type Facts } from '../model/facts.js';
import { finder, wordsOf, type Finder } from '../model/find.js';
import { Problem } from '../model/problem.js';
import type { AnyFact, Evidence, Link } from '../model/types.js';
import { caveatTexts } from './facets.js';
import { compare } from './order.js';
import { allRecords, titleOf, type Found } from './records.js';
import type { RecordKind, SearchHit } from './results.js';
import { snippetOf } from './snippet.js';

/** Fields, best first. Source: issue "Trust", point 2: title, quote, gist, names, evidence. */
const RANKS = ['title', 'name', 'quote', 'gist', 'words', 'alias', 'role', 'names', 'id', 'url', 'caveat', 'date', 'evidence'] as const;
type Field = (typeof RANKS)[number];
interface Text { readonly field: Field; readonly text: string }

/**
 * Every record in which all the words occur, anywhere in it: best field first, then kind, then id. A title that holds all
 * the words comes before one that holds some of them.
 * @throws Problem (usage) where nothing but spaces is asked
 */
export function search(facts: Facts, typed: readonly string[], kinds: readonly RecordKind[] = []): readonly SearchHit[] {
  const words = wordsOf(typed);
  if (words.length === 0) throw new Problem('usage', 'E_ARGUMENT', 'there are no words to search for', ['Write: factline search ceasefire']);
  const find = finder(words);
  const ranked: { rank: number; hit: SearchHit }[] = [];
  for (const found of allRecords(facts)) {
    if (kinds.length > 0 && !kinds.includes(found.kind)) continue;
    const match = bestField(textsOf(facts, found), find);
    if (match === null) continue;
    const { text, rank } = match;
    ranked.push({ rank, hit: {
      id: found.record.id, kind: found.kind, title: titleOf(facts, found), field: text.field, snippet: snippetOf(text.text, find),
    } });
  }
  const order = (kind: RecordKind) => KIND_ORDER.indexOf(kind);
  return ranked.toSorted((a, b) => a.rank - b.rank || order(a.hit.kind) - order(b.hit.kind) || compare(a.hit.id, b.hit.id)).map(({ hit }) => hit);
}

const KIND_ORDER: readonly RecordKind[] = ['event', 'statement', 'casualty', 'actor', 'place', 'document'];

/** null: not every word occurs. Among the fields, the one with most of the words, then the best. */
function bestField(texts: readonly Text[], find: Finder): { readonly text: Text; readonly rank: number } | null {
  const held = texts.map((text) => find.holds(text.text));
  if (new Set(held.flat()).size < find.words.length) return null;
  let best: { text: Text; rank: number } | null = null;
  for (const [i, text] of texts.entries()) {
    const found = held[i]?.length ?? 0;
    if (found === 0) continue;
    const rank = (find.words.length - found) * RANKS.length + RANKS.indexOf(text.field);
    if (best === null || rank < best.rank) best = { text, rank };
  }
  return best;
}

function textsOf(facts: Facts, found: Found): readonly Text[] {
  const { record } = found;
  const name = (id: string) => text('names', nameOf(facts, id));
  switch (found.kind) {
    case 'event': return [
      text('title', found.record.title), ...found.record.places.map(name), ...[...found.record.participants, ...found.record.assertedBy ?? []].map(name),
      ...dateTexts(found.record.when), ...common(found.record),
    ];
    case 'statement': return [
      text('gist', found.record.gist), ...found.record.quotes.map((quote) => text('quote', quote)), ...chain(found.record.chain, name),
      ...[...found.record.to, ...found.record.accuses === undefined ? [] : [found.record.accuses]].map(name),
      ...dateTexts(found.record.said), ...common(found.record),
    ];
    case 'casualty': return [
      text('words', found.record.count.words), text('gist', `${found.record.harm} ${found.record.severity ?? ''}`.trim()),
      ...chain(found.record.chain, name), ...found.record.lossesOf === null ? [] : [name(found.record.lossesOf)], ...common(found.record),
    ];
    case 'actor': return [
      text('name', found.record.name), ...found.record.aliases.map((alias) => text('alias', alias)),
      ...found.record.role === undefined ? [] : [text('role', found.record.role)], text('id', record.id),
    ];
    case 'place': return [text('name', found.record.name), ...found.record.aliases.map((alias) => text('alias', alias)), text('id', record.id)];
    case 'document': return [
      text('title', found.record.title), name(found.record.publisher), ...found.record.url === undefined ? [] : [text('url', found.record.url)],
      text('id', record.id),
    ];
  }
}

function common(fact: AnyFact): readonly Text[] {
  return [text('id', fact.id), ...caveatTexts(fact.caveats).map((caveat) => text('caveat', caveat)), ...fact.evidence.map(passage)];
}

function passage(evidence: Evidence): Text {
  return text('evidence', evidence.textEnd === undefined ? evidence.text : `${evidence.text} … ${evidence.textEnd}`);
}

function chain(links: readonly Link[], name: (id: string) => Text): readonly Text[] {
  return links.flatMap((link) => [name(link.actor), ...link.via === undefined ? [] : [text('names', link.via)]]);
}

function dateTexts(when: { readonly words?: string; readonly edtf: string }): readonly Text[] {
  return [text('date', when.edtf), ...when.words === undefined ? [] : [text('date', when.words)]];
}

function text(field: Field, value: string): Text {
  return { field, text: value };
}
