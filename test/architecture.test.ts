import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Which rooms a room may import; its own always. Queries hand views their types only. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  sheet: [],
  dataset: ['model'],
  checks: ['model', 'dataset', 'generated'],
  queries: ['model'],
  views: ['model', 'queries', 'sheet'],
  render: ['sheet'],
  cli: ['model', 'dataset', 'checks', 'queries', 'views', 'render', 'sheet', '../package.json'],
  library: ['model', 'dataset', 'checks', 'queries', 'cli', 'generated'],
  commands: ['model', 'dataset', 'checks', 'queries', 'views', 'render', 'sheet', 'cli', 'generated', '../data'],
};

/** Which files may import a library that draws or that touches the world. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  'chalk': /^render\/colour\.ts$/,
  'cli-table3': /^render\//,
  'commander': /^cli\/(parse|mistaken)\.ts$/,
  'node:fs': /^(cli\/(host|stream)|library\/load)\.ts$/,
};

const WORLD = /\b(process\.|console\.|Date\.now|new Date\(\)|performance\.|setTimeout|Intl\.DateTimeFormat|toLocale)/;

interface Import { readonly from: string; readonly to: string; readonly typesOnly: boolean }

const files = walk('src');

test.each(files)('%s imports only what its room may', (file) => {
  const room = relative('src', file).split('/')[0] as string;
  const allowed = ROOMS[room];
  if (allowed === undefined) return;
  for (const it of imports(file)) {
    if (!it.to.startsWith('.')) {
      const rule = ONLY_IN[it.to];
      if (rule !== undefined) expect(relative('src', file)).toMatch(rule);
      continue;
    }
    const target = relative('src', join(dirname(file), it.to));
    const targetRoom = target.startsWith('..') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0] as string;
    if (targetRoom === room) continue;
    expect(allowed, `${file} imports ${it.to}`).toContain(targetRoom);
    if (room === 'views' && targetRoom === 'queries') expect(it.typesOnly, `${file} imports more than types of ${it.to}`).toBe(true);
  }
});

test.each(files.filter((file) => !/^src\/cli\/host\.ts$/.test(file)))('%s touches neither process nor clock', (file) => {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(code).not.toMatch(WORLD);
});

test('most files are short and none is long', () => {
  const lengths = files.map((file) => readFileSync(file, 'utf8').split('\n').length);
  expect(Math.max(...lengths)).toBeLessThan(300);
  expect(lengths.filter((length) => length <= 100).length / lengths.length).toBeGreaterThan(0.7);
});

function walk(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('generated')).map((name) => join(folder, name)).toSorted();
}

function imports(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)]
    .map((match) => ({ from: file, to: match[2] as string, typesOnly: match[1] !== undefined }));
}
