import type { SearchHit } from '../queries/results.js';
import type { Line, Sheet } from '../sheet/sheet.js';
import { marked } from './marks.js';
import { plural } from './words.js';

/** Hits in order: what it is, its title, and the words where they were found. */
export function searchSheet(hits: readonly SearchHit[], typed: readonly string[]): Sheet {
  return {
    sections: [
      { blocks: [{ kind: 'rail', entries: hits.map((hit) => ({
        mark: hit.kind === 'statement' ? 'statement' : 'event', label: hit.kind, lines: lines(hit, typed), edge: [{ text: hit.id, tone: 'id' }],
      })) }] },
      { blocks: [{ kind: 'prose', lines: [[{ text: `${plural(hits.length, 'record')}. A record whole: factline show <id>`, tone: 'muted' }]] }] },
    ],
  };
}

function lines(hit: SearchHit, typed: readonly string[]): readonly Line[] {
  const title: Line = marked(hit.title, typed).map((span) => (span.tone === undefined ? { ...span, tone: 'strong' } : span));
  return hit.title.includes(hit.snippet) ? [title] : [title, [{ text: `${hit.field}: `, tone: 'muted' }, ...marked(hit.snippet, typed)]];
}
