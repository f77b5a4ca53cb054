import { reportProblem } from './cli/report.js';
import { run } from './cli/run.js';
import type { Host } from './cli/host.js';
import { COMMANDS } from './commands/index.js';

export { hostOf } from './cli/host.js';

/** Runs the program; errors become exit codes here and nowhere else. Never rejects. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  try {
    return await run(argv, host, COMMANDS);
  } catch (error) {
    return await reportProblem(error, argv, host);
  }
}
