import { spawn } from 'child_process';
import type { Pager } from './host.js';

/** The shell's own codes for a command that is not there or cannot be run. */
const NOT_STARTED: readonly (number | null)[] = [126, 127];

/** @returns false where the pager cannot be started; what it showed until then, if anything, was none of the text */
export function page(pager: Pager, text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(pager.command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { ...env, ...pager.env } });
    child.once('error', () => done(false));
    child.once('close', (code) => done(!NOT_STARTED.includes(code)));
    // A reader who leaves before the end closes the pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(text);
  });
}
