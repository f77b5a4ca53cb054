import { Problem } from '../model/problem.js';
import type { Output } from './host.js';
import { reason } from './reason.js';

/** A reader who has closed the pipe (`| head`) has seen enough. @throws Problem (output) where it cannot be written otherwise */
export async function writeStdout(stdout: Output, text: string): Promise<void> {
  try {
    await stdout.write(text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
    throw new Problem('output', 'E_OUTPUT', `stdout cannot be written: ${reason(error)}`, ['Is the disk full?']);
  }
}
