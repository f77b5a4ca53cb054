/** What a person is told where a list holds nothing. Source: CLI, "Screens": one sentence, and which filter to loosen. */
import { hasCapital } from '../model/find.js';
import { FILTER_OPTIONS, flag, texts, type Asked } from './options.js';

/** Filters that are not those of every list, and the one list option that can empty a list. */
const OTHERS = ['kind', 'limit'];

/**
 * "No event matches --side norland and --on 2031 together: leave one out."
 * @param subject "No event matches", without a full stop
 * @param args what the command itself was given to choose by
 * @param words those of them in which a capital makes case matter, as in --match
 */
export function nothing(subject: string, asked: Asked, args: readonly string[] = [], words: readonly string[] = []): string {
  const given = [...args.map(quoted), ...[...FILTER_OPTIONS.map((it) => it.name as string), ...OTHERS].flatMap((name) => asWritten(name, asked))];
  const cased = [...texts(asked, 'match'), ...words].some(hasCapital) ? ' A capital makes case matter.' : '';
  if (given.length === 0) return `${subject.replace(/ matches$/, '')} in this dataset.`;
  if (given.length === 1) return `${subject} ${given[0]}.${cased}`;
  return `${subject} ${given.slice(0, -1).join(', ')} and ${given.at(-1)} together: leave one out.${cased}`;
}

/** An option as it was written; a repeated one stands once, with all its values. */
function asWritten(name: string, asked: Asked): readonly string[] {
  if (flag(asked, name)) return [`--${name}`];
  const values = texts(asked, name);
  if (values.length === 0 || (name === 'limit' && Number(values[0]) > 0)) return [];
  return [`--${name} ${values.map(quoted).join(' or ')}`];
}

function quoted(value: string): string {
  return /^[\p{L}\p{N}_.:/-]+$/u.test(value) ? value : `"${value}"`;
}
