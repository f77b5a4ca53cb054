import {
  closeSync, existsSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { outputOf } from './stream.js';

/** A stream that text is written to. */
export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** Settles when the text is handed over; rejects when it cannot be. */
  write(text: string): Promise<void>;
}

/** Reading and writing files by name; the errors are Node's own, with their code. */
export interface Files {
  read(path: string): Uint8Array;
  exists(path: string): boolean;
  /** A file that can be read to its end, and again: no folder, pipe or device. */
  isFile(path: string): boolean;
  /** All or nothing: a temporary file beside it, then a rename. */
  replace(path: string, text: string): void;
}

/** A program that shows text page by page, as a shell would start it, and what its environment needs beside our own. */
export interface Pager {
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Everything that the program may touch of the world. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readStdin(): Promise<Uint8Array>;
  /** Shows text in a pager, until the reader leaves it; false where it cannot be started. */
  page(pager: Pager, text: string): Promise<boolean>;
  /** Folder of the data that ships with the package. */
  readonly dataFolder: string;
  /** Milliseconds since the process began, for --debug. */
  elapsed(): number;
}

export function hostOf(process: NodeJS.Process, dataFolder: string): Host {
  return {
    env: process.env,
    stdout: outputOf(1, () => process.stdout),
    stderr: outputOf(2, () => process.stderr),
    files: { read: (path) => readFileSync(path), exists: existsSync, isFile: (path) => existsSync(path) && statSync(path).isFile(), replace: replaceFile(process.pid) },
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    page: async (pager, text) => (await import('./page.js')).page(pager, text, process.env),
    dataFolder,
    // performance.now() would load a module of its own: 3 ms.
    elapsed: () => process.uptime() * 1000,
  };
}

function replaceFile(pid: number) {
  return (path: string, text: string): void => {
    const target = existsSync(path) ? realpathSync(path) : path;
    // A pipe or a device (/dev/null) is written to, never replaced by a file.
    if (existsSync(target) && !statSync(target).isFile()) return writeFileSync(target, text);
    const temporary = join(dirname(target), `.${basename(target)}.${pid}.tmp`);
    try {
      const file = openSync(temporary, 'wx', 0o666);
      try {
        writeFileSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  };
}
