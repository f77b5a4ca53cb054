/** What went wrong for the user. The exit code is decided from the kind, in one place (src/main.ts). */
export type ProblemKind = 'no' | 'usage' | 'input' | 'output';

/** An error that the user can do something about: what happened in one line, a code, and what to do next. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly kind: ProblemKind,
    /** E_…: part of the interface. */
    readonly code: string,
    message: string,
    /** Lines that say what to do. */
    readonly advice: readonly string[] = [],
  ) {
    super(message);
  }
}
