import { Problem, type ProblemKind } from '../model/problem.js';
import { cleanLine } from '../render/clean.js';
import type { Host } from './host.js';

/** Source: CLI, "Exit codes". */
const EXIT_CODES: Readonly<Record<ProblemKind, number>> = { no: 1, usage: 2, input: 3, output: 4 };
const BUG = 70;

/** One line that says what happened, then what to do; a stack trace only with --debug. */
export async function reportProblem(error: unknown, argv: readonly string[], host: Host): Promise<number> {
  if (isClosedPipe(error)) return 0;
  const debug = argv.includes('--debug');
  if (error instanceof Problem) {
    const lines = [`factline: ${error.message} [${error.code}]`, ...error.advice.map((line) => `  ${line}`)];
    await tell(host, [...lines.map((line) => cleanLine(line)), ...(debug ? [String(error.stack)] : [])]);
    return EXIT_CODES[error.kind];
  }
  const message = error instanceof Error ? error.message : String(error);
  await tell(host, [
    cleanLine(`factline: this is a bug in factline: ${message} [E_BUG]`),
    debug && error instanceof Error ? String(error.stack) : '  Run it again with --debug and report what it prints',
  ]);
  return BUG;
}

async function tell(host: Host, lines: readonly string[]): Promise<void> {
  try {
    await host.stderr.write(`${lines.join('\n')}\n`);
  } catch {
    // Nobody can be told: the exit code has to say it.
  }
}

/** A reader that stops reading (`| head`) is no error. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';
}
