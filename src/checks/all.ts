/** Every rule and every code. */
import { ERRORS } from './errors.js';
import type { Explanation, Rule } from './rule.js';
import { countedTwice } from './rules/counted-twice.js';
import { evidenceAmbiguous } from './rules/evidence-ambiguous.js';
import { evidenceEnd } from './rules/evidence-end.js';
import { evidenceText } from './rules/evidence-text.js';
import { noEvidence } from './rules/no-evidence.js';
import { noOrigin } from './rules/no-origin.js';
import { noReason } from './rules/no-reason.js';
import { notASide } from './rules/not-a-side.js';
import { otherSupersedes } from './rules/other-supersedes.js';
import { paragraphCount } from './rules/paragraph-count.js';
import { quoteText } from './rules/quote-text.js';
import { reportedBefore } from './rules/reported-before.js';
import { saidBefore } from './rules/said-before.js';
import { sameSpeech } from './rules/same-speech.js';
import { sameType } from './rules/same-type.js';
import { silentContradiction } from './rules/silent-contradiction.js';

/** Those that compare with the reader's own copy of a text. */
export const SOURCE_RULES: readonly Rule[] = [paragraphCount, evidenceText, evidenceAmbiguous, evidenceEnd, quoteText];

export const WARNINGS: readonly Rule[] = [
  saidBefore, reportedBefore, noOrigin, noReason, noEvidence, silentContradiction, countedTwice, notASide, otherSupersedes, sameType, sameSpeech,
];

/** What is found while a file is read, before there are records. */
const READING: readonly Explanation[] = [
  { code: 'F101', severity: 'error', title: 'The file is JSON (RFC 8259) in UTF-8 or UTF-16', why: 'Nothing can be read from it; only the first place is told, as what comes after it is guesswork.' },
  { code: 'F102', severity: 'error', title: 'A key stands only once in an object', why: 'Of two, readers would see one and the program the other.' },
  { code: 'F103', severity: 'error', title: 'Every key is one that the model knows', why: 'A misspelt key would be a fact that silently is not there.' },
  { code: 'F104', severity: 'error', title: 'No required key is missing', why: 'A record without it could not be placed, dated or traced.' },
  { code: 'F105', severity: 'error', title: 'Every value has its type, and is a word of its list', why: 'A number written as text would not be added; a word outside its list would never be found.' },
];

const EXCUSES: readonly Explanation[] = [
  { code: 'F601', severity: 'error', title: 'Every excuse excuses something', why: 'An excuse that is no longer needed would hide the next problem of its kind.' },
  { code: 'F602', severity: 'error', title: 'A file of excuses is a JSON list of { code, id, reason }, with the codes of warnings', why: 'Errors have no excuse, and an excuse without a reason is none.' },
];

export const EXPLANATIONS: readonly Explanation[] = [...READING, ...ERRORS, ...SOURCE_RULES, ...WARNINGS, ...EXCUSES]
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));
