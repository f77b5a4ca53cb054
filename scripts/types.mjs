/** Writes dist/types/, the library's types: of all that is compiled, only what its entry leads to. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join('dist', 'types');

export function writeTypes() {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
  const kept = reached(join(folder, 'index.d.ts'));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(path)) rmSync(path);
  }
  for (const path of readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).toSorted().toReversed()) {
    // Deepest first, so that a folder of empty folders is empty by its turn.
    if (!path.endsWith('.d.ts') && readdirSync(path).length === 0) rmSync(path, { recursive: true });
  }
}

function reached(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, to] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
    reached(join(dirname(path), `${to}.d.ts`), found);
  }
  return found;
}
