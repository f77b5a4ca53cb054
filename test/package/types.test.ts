/** The library's types as a reader's compiler sees them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { install, pack } from '../support/package.js';

const { folder, run } = install(pack().tarball);

/** Uses every function, and types by name; what is expected to be an error says so. */
const USE = `
import { casualties, loadDataset, overview, Problem, statements, timeline } from 'factline';
import type { CasualtiesResult, Dataset, Facts, Filter, Overview, Policy, StatementEntry, TimelineEvent } from 'factline';
import type * as all from 'factline';

const facts: Facts = await loadDataset('node_modules/factline/data/irannews-2021-07.json');
const dataset: Dataset = facts.dataset;
const filter: Filter = { since: '2021-07', side: ['armenia'] };
const events: readonly TimelineEvent[] = timeline(facts, filter);
const said: readonly StatementEntry[] = statements(facts);
const policy: Policy = 'highest';
const counted: CasualtiesResult = casualties(facts, { harm: ['killed'] }, { policy });
const whole: Overview = overview(facts);
const high: number | null | undefined = counted.cells[0]?.high;
export const titles: readonly string[] = events.map((event) => event.title);
export type Place = all.Place;
export const kept = [dataset.title, said.length, whole, high];

export function misuse(): void {
  // @ts-expect-error a title is text
  const wrong: number = events[0]!.title;
  // @ts-expect-error no such policy
  casualties(facts, {}, { policy: 'lowest' });
  // @ts-expect-error results are not to be changed
  events.push(events[wrong]!);
}

let refused = '';
try {
  timeline(facts, { since: 'yesterday' });
} catch (error) {
  if (error instanceof Problem) refused = error.code;
}
declare const console: { log(text: string): void };
console.log(\`\${titles.length > 0} \${refused}\`);
`;

test.each([
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'esnext', moduleResolution: 'bundler' },
])('a strict project under $moduleResolution compiles without the types of Node, and runs', ({ module, moduleResolution }) => {
  writeFileSync(join(folder, 'package.json'), '{ "name": "reader", "private": true, "type": "module" }\n');
  writeFileSync(join(folder, 'use.ts'), USE);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      target: 'es2022', lib: ['es2022'], module, moduleResolution, types: [], strict: true, skipLibCheck: false,
      noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, verbatimModuleSyntax: true,
    },
    files: ['use.ts'],
  }));
  const { stdout, status } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], { cwd: folder, encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, '']);
  const ran = run('node', 'use.js');
  expect([ran.stdout, ran.stderr]).toEqual(['true E_DATE\n', '']);
});

test('what the types say is exported is exported, and nothing else', () => {
  const declared = [...readFileSync('dist/types/index.d.ts', 'utf8').matchAll(/^export \{([^}]*)\} from/gm)]
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim())).filter((name) => name !== '' && !name.startsWith('type '));
  const { stdout } = run('node', '-e', 'import("factline").then((it) => console.log(Object.keys(it).join()))');
  expect(stdout).toBe(`${declared.toSorted().join()}\n`);
});
