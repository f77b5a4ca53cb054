/** Real shells, with the built program as "factline" on their path. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

export interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A folder with these files and a "factline" that completes and prints its script like the real one, and otherwise says
 * with which words it was called, "<show> <ev-a>": what a shell makes of what it inserted.
 */
export function place(files: Readonly<Record<string, string>>): Place {
  const folder = mkdtempSync(join(tmpdir(), 'factline-'));
  const shim = join(folder, 'bin-factline');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(shim, `#!/bin/sh
case $1 in __complete|completion) exec '${process.execPath}' '${resolve('bin/factline.js')}' "$@";; esac
printf 'CALLED'; for word; do printf ' <%s>' "$word"; done; printf ' END\\n'
`);
  chmodSync(shim, 0o755);
  spawnSync('sh', ['-c', `mkdir '${folder}/bin' && mv '${shim}' '${folder}/bin/factline'`]);
  return {
    folder,
    env: { PATH: `${folder}/bin:${process.env['PATH']}`, HOME: folder, ZDOTDIR: folder, TERM: 'xterm', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', FACTLINE_DATA: 'story.json' },
  };
}

/** What a shell prints to whom it is not interactive. */
export function said(command: string, args: readonly string[], { folder, env }: Place): string {
  const { stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  return stdout + stderr;
}

/**
 * Types into an interactive shell on a terminal of its own (by script(1)), whose prompt is READY, and ends each line with
 * the key Enter. @returns the words with which factline was called by each line
 */
export async function typed(shell: string, lines: readonly string[], { folder, env }: Place): Promise<readonly (readonly string[])[]> {
  const child = spawn('script', ['-qec', shell, '/dev/null'], { cwd: folder, env: { ...env, COLUMNS: '400' } });
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (screen += text));
  // What is typed before the prompt is there may be lost: the terminal changes its mode.
  const isReady = (calls: number) => screen.split('CALLED').length > calls && screen.includes('READY> ', screen.lastIndexOf('CALLED'));
  const until = async (calls: number) => {
    for (let tries = 0; tries < 400 && !isReady(calls); tries += 1) await pause(25);
    await pause(50);
  };
  await until(0);
  for (const [i, line] of lines.entries()) {
    child.stdin.write(`${line}\r`);
    await until(i + 1);
  }
  child.kill();
  return [...screen.matchAll(/CALLED((?: <[^>]*>)*) END/g)].map((match) => [...(match[1] as string).matchAll(/<([^>]*)>/g)].map((it) => it[1] as string));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
