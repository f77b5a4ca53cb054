import type { Answer, FileCommand, Item } from '../cli/command.js';
import { loadDataset } from '../cli/load.js';
import { texts } from '../cli/options.js';
import { readCopies } from '../cli/sources.js';
import { indexFacts } from '../model/facts.js';
import { passageIn } from '../queries/passage.js';
import { show } from '../queries/show.js';

/** Every key that some kind of record has, in the order of the model: event, statement, claim, actor, place, document. */
const RECORD_FIELDS = [
  'id', 'type', 'title', 'when', 'places', 'participants', 'partOf', 'background', 'assertedBy', 'caveats', 'evidence', 'sameAs',
  'chain', 'act', 'form', 'gist', 'quotes', 'said', 'about', 'to', 'accuses', 'respondsTo',
  'event', 'harm', 'lossesOf', 'victims', 'count', 'scope', 'statement', 'severity', 'subsetOf', 'supersedes', 'status',
  'name', 'aliases', 'kind', 'role', 'latitude', 'longitude', 'publisher', 'published', 'url', 'sha256', 'abstract', 'paragraphs',
] as const;

export const showCommand: FileCommand = {
  needs: 'files',
  name: 'show',
  group: 'Explore',
  summary: 'one or more records whole: evidence, chain, what was said about it, what counts',
  description: [
    'Any id: event, statement, casualty claim, actor, place or document. Evidence comes with a link that opens the document at '
    + 'the passage, where the document has an address.',
    'With --source, a copy of the article that you have, the passage itself is shown with what stands around it.',
  ],
  argument: { name: 'id', help: 'the id of a record', required: true, repeatable: true, takes: 'id' },
  options: [{ name: 'source', value: 'id=file', repeatable: true, takes: 'file', help: 'text of a document; the file alone where there is one document' }],
  fields: RECORD_FIELDS,
  examples: [
    { command: 'factline show ev-clash-wed', explains: 'an event with its claims, statements and evidence' },
    { command: 'factline show armenia-mod irannews', explains: 'a body, and the article paragraph by paragraph' },
    { command: 'factline show st-az-mfa-urge --json', explains: 'the whole record' },
  ],
  answer: async (reading, asked, ids): Promise<Answer> => {
    const facts = indexFacts(await loadDataset(reading.datasets, reading));
    const copies = readCopies(texts(asked, 'source'), facts.dataset.documents, reading.files);
    const all = show(facts, ids);
    const fields = [...new Set(all.flatMap((it) => Object.keys(it.record)))];
    return {
      items: all.map((it) => it.record as unknown as Item),
      fields,
      mayLack: true,
      ids: (item) => [String(item['id'])],
      json: (items) => items,
      sheet: async (items) => {
        const kept = all.filter((it) => items.includes(it.record as unknown as Item));
        return (await import('../views/show/show.js')).showSheet(kept, facts, (evidence) => {
          const copy = copies.get(evidence.document);
          return copy === undefined ? undefined : passageIn(copy[evidence.paragraph - 1], evidence);
        });
      },
    };
  },
};
