import type { Host } from './cli/host.js';
import { writeStdout } from './cli/stdout.js';
import { VERSION } from './cli/version.js';

export { hostOf } from './cli/host.js';

/** Runs the program; errors become exit codes here and nowhere else. Never rejects. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  try {
    // Asked by scripts at every start: nothing else has to be loaded to answer.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await writeStdout(host.stdout, `${VERSION}\n`);
      return 0;
    }
    // Asked at every press of the completion key: only what the answer needs is loaded.
    if (argv[0] === '__complete') {
      const [{ completeLine }, { COMMANDS }] = await Promise.all([import('./cli/complete/index.js'), import('./commands/index.js')]);
      return await completeLine(argv.slice(1), host, COMMANDS);
    }
    const [{ run }, { COMMANDS }] = await Promise.all([import('./cli/run.js'), import('./commands/index.js')]);
    return await run(argv, host, COMMANDS);
  } catch (error) {
    return await (await import('./cli/report.js')).reportProblem(error, argv, host);
  }
}
