/** A completion as lines for the script of each shell: what it is, then the values. */
import { fold } from '../../model/fold.js';
import { cleanLine } from '../../render/clean.js';
import type { Candidate, Completion } from './candidates.js';
import { quoteForBash, quoteForPowerShell } from './quote.js';
import type { Word } from './words.js';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/**
 * First `words` or `files` (names of files belong here, too), `space` or `open` (what follows a value) and what stays of
 * the word, parted by tabs; then a value and its description a line. zsh and fish choose among all values by their own
 * rules and quote what they insert; bash and PowerShell are given only what fits, quoted.
 */
export function answerLines(shell: Shell, { fixed, candidates, files, open }: Completion, word: Word): readonly string[] {
  const head = [files === true ? 'files' : 'words', open === true ? 'open' : 'space', cleanLine(fixed)].join('\t');
  return [head, ...(shell === 'bash' || shell === 'powershell' ? fitting(candidates, word.text.slice(fixed.length)) : candidates)
    .flatMap(({ value, description }) => {
      const inserted = insertion(shell, fixed, value, word);
      return inserted === null ? [] : [shell === 'bash' ? inserted : `${inserted}\t${cleanLine(description ?? '')}`];
    })];
}

/** The text that the shell puts in; null where it could not stand after what is written. */
function insertion(shell: Shell, fixed: string, value: string, word: Word): string | null {
  if (shell === 'zsh') return value;
  const whole = fixed + value;
  if (shell === 'fish') return whole;
  if (shell === 'powershell') return quoteForPowerShell(whole);
  // bash replaces only what stands behind the last of its word breaks.
  return fold(whole.slice(0, word.kept)) === fold(word.text.slice(0, word.kept)) ? quoteForBash(whole.slice(word.kept), word.quote) : null;
}

/**
 * Those that begin with what is typed; where none does, those that do without case and accents, in the spelling of the
 * first: the shell goes on from what all have in common, which must not be less than what is typed.
 */
function fitting(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const exact = candidates.filter((it) => it.value.startsWith(typed));
  if (exact.length > 0) return exact;
  const folded = candidates.filter((it) => fold(it.value.slice(0, typed.length)) === fold(typed));
  const spelling = folded[0]?.value.slice(0, typed.length) ?? '';
  return folded.filter((it) => it.value.startsWith(spelling));
}
