import { Problem } from '../model/problem.js';
import type { Host, Pager } from './host.js';
import { flag, text, type Asked } from './options.js';
import { reason } from './reason.js';
import { writeStdout } from './stdout.js';

/** The one write of the program: to stdout, or whole into the file named by --output. */
export async function writeAnswer(host: Host, asked: Asked, output: string): Promise<void> {
  const path = text(asked, 'output');
  if (path !== undefined && path !== '-') return writeFile(host, path, output, flag(asked, 'force'));
  if (flag(asked, 'pager') && host.stdout.isTerminal && await host.page(pagerOf(host.env), output)) return;
  await writeStdout(host.stdout, output);
}

/** FACTLINE_PAGER, PAGER, else less; as git does, less is told to pass colours through and to leave a short text alone. */
function pagerOf(env: Host['env']): Pager {
  const command = [env['FACTLINE_PAGER'], env['PAGER']].find((it) => it !== undefined && it !== '') ?? 'less';
  return { command, env: env['LESS'] === undefined ? { LESS: 'FRX' } : {} };
}

function writeFile(host: Host, path: string, output: string, force: boolean): void {
  // A pipe or a device is written to, and loses nothing.
  if (host.files.isFile(path) && !force) {
    throw new Problem('output', 'E_EXISTS', `${path} exists already`, ['Add --force to replace it, or name another file']);
  }
  try {
    host.files.replace(path, output);
  } catch (error) {
    throw new Problem('output', 'E_OUTPUT', `${path} cannot be written: ${reason(error)}`, ['Name a file in a folder that you may write to']);
  }
}
