import { existsSync, readFileSync } from 'node:fs';
import type { Host, Pager } from '../../src/cli/host.js';
import { main } from '../../src/main.js';

export interface World {
  /** Files by name; a string is UTF-8. Every other path does not exist, but for the shipped data. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal that stdout is; absent: no terminal. */
  readonly terminal?: number;
  /** Takes what a pager is given; absent: none can be started. */
  readonly pager?: (pager: Pager, text: string) => void;
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the program in a world of its own: no process, no clock, no disk but the shipped data. */
export async function factline(args: readonly string[], world: World = {}): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const files = world.files ?? {};
  const stream = (to: string[]) => ({
    isTerminal: world.terminal !== undefined,
    columns: world.terminal,
    write: async (text: string) => void to.push(text),
  });
  const host: Host = {
    env: { LANG: 'C.UTF-8', ...world.env },
    stdout: stream(out),
    stderr: stream(err),
    files: {
      read: (path) => {
        const content = files[path] ?? written[path];
        if (content !== undefined) return typeof content === 'string' ? new TextEncoder().encode(content) : content;
        if (path.startsWith('data/')) return readFileSync(path);
        throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      },
      exists: (path) => path in files || path in written || (path.startsWith('data/') && existsSync(path)),
      isFile: (path) => path in files || path in written || (path.startsWith('data/') && existsSync(path)),
      replace: (path, text) => void (written[path] = text),
    },
    readStdin: async () => new TextEncoder().encode(world.stdin ?? ''),
    page: async (pager, text) => (world.pager?.(pager, text), world.pager !== undefined),
    dataFolder: 'data',
    elapsed: () => 0,
  };
  const code = await main(args, host);
  return { code, stdout: out.join(''), stderr: err.join(''), written };
}
