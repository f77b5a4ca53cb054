/** The package as it is published: packed from what is built, and installed where nothing else is. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  readonly files: readonly string[];
  /** Bytes of the tarball, and of its files. */
  readonly size: number;
  readonly unpackedSize: number;
}

/** A user's environment, with a home of their own and no cache, rather than the one of a test that npm started. */
export function cleanEnv(home: string): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: home, LANG: 'C.UTF-8', npm_config_update_notifier: 'false' };
}

export function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'factline-package-'));
}

/** Scripts do not run: a build would pull dist/ from under the tests that run beside this one. */
export function pack(): Packed {
  const to = temporary();
  const printed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', to], { encoding: 'utf8', env: cleanEnv(to) });
  const [{ filename, files, size, unpackedSize }] = JSON.parse(printed) as
    [{ filename: string; files: readonly { path: string }[]; size: number; unpackedSize: number }];
  return { tarball: join(to, filename), files: files.map((it) => it.path), size, unpackedSize };
}

/** Installs into an empty project, offline, with scripts as they are. Returns the project's folder, and runs in it. */
export function install(tarball: string) {
  const home = temporary();
  const folder = join(home, 'project');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "reader", "private": true }\n');
  const run = (command: string, ...args: readonly string[]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: cleanEnv(home), maxBuffer: 1 << 28 });
  const installed = run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--foreground-scripts', tarball);
  return { home, folder, run, installed };
}
