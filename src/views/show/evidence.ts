import { characterEnd, characterStart } from '../../model/characters.js';
import type { Facts } from '../../model/facts.js';
import { passageUrl } from '../../model/passage.js';
import type { Evidence } from '../../model/types.js';
import type { Passage } from '../../queries/passage.js';
import type { Block, Line, Section, Span } from '../../sheet/sheet.js';

/** The passage of a piece of evidence in the reader's own copy; null: its words are not there; undefined: no copy was given. */
export type FindPassage = (evidence: Evidence) => Passage | null | undefined;

/** Where a fact stands in the text: paragraph by paragraph, with a link that opens there, and the passage itself where there is a copy. */
export function evidenceSection(evidence: readonly Evidence[], facts: Facts, passage: FindPassage): Section {
  const several = facts.dataset.documents.length > 1;
  const ordered = evidence.toSorted((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.paragraph - b.paragraph));
  return {
    heading: [{ text: 'Evidence', tone: 'label' }],
    blocks: evidence.length === 0
      ? [{ kind: 'prose', lines: [[{ text: 'none is given', tone: 'doubt' }]], indent: 2 }]
      : ordered.flatMap((it) => evidenceBlocks(it, facts, several, passage(it))),
  };
}

function evidenceBlocks(evidence: Evidence, facts: Facts, several: boolean, passage: Passage | null | undefined): readonly Block[] {
  const document = facts.documents.get(evidence.document);
  const url = passageUrl(document, evidence);
  const words = quoted(`${evidence.text}${evidence.textEnd === undefined ? '' : ` … ${evidence.textEnd}`}`);
  const label = `paragraph ${evidence.paragraph}${document?.abstract === true ? ' of the abstract' : ''}${several ? ` of ${evidence.document}` : ''}`;
  const lines: Line[] = [[{ text: words, ...url === null ? {} : { href: url } }]];
  if (url !== null) lines.push([{ text: url, tone: 'muted', href: url }]);
  if (passage === null) lines.push([{ text: 'not found there in the text that was given: see factline check --source', tone: 'alert' }]);
  const fields: Block = { kind: 'fields', rows: [{ label, lines }] };
  return passage === null || passage === undefined ? [fields] : [fields, { kind: 'prose', lines: [passageLine(passage)], indent: 4, setOff: true }];
}

/** In single marks where the words have double ones of their own. */
function quoted(words: string): string {
  return /[“”"]/.test(words) ? `‘${words}’` : `“${words}”`;
}

const SURROUNDINGS = 400;

/** The passage in brackets; long surroundings are cut at a space. */
function passageLine({ before, text, after }: Passage): readonly Span[] {
  const lead = before.length <= SURROUNDINGS ? before : `… ${before.slice(characterEnd(before, before.length - SURROUNDINGS)).replace(/^\S*\s/, '')}`;
  const tail = after.length <= SURROUNDINGS ? after : `${after.slice(0, characterStart(after, SURROUNDINGS)).replace(/\s\S*$/, '')} …`;
  return [{ text: lead }, { text: `[${text}]`, tone: 'mark' }, { text: tail }];
}
