/** The README's recipes, run as they stand there: by bash, in a folder of their own, with the tools that this machine has. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Dataset } from '../src/model/types.js';
import { actor, story } from './support/story.js';

const readme = readFileSync('README.md', 'utf8');
const recipes = new Map([...readme.matchAll(/<!-- recipe: (\S+) -->\n```(?:sh|yaml)\n([\s\S]*?)```/g)].map((match) => [match[1] as string, match[2] as string]));
const shipped = JSON.parse(readFileSync('data/irannews-2021-07.json', 'utf8')) as Dataset;

interface Ran { readonly folder: string; readonly stdout: string; readonly status: number | null; readonly stderr: string }

function run(script: string, files: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'factline-recipe-'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'facts'));
  writeFileSync(join(folder, 'bin', 'factline'), `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/factline.js')}' "$@"\n`);
  chmodSync(join(folder, 'bin', 'factline'), 0o755);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const PATH = `${join(folder, 'bin')}:${process.env['PATH']}`;
  const { stdout, status, stderr } = spawnSync('bash', ['--norc', '-eu', '-o', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { PATH, HOME: folder, LANG: 'C.UTF-8', ...env } });
  return { folder, stdout, status, stderr };
}

const has = (tool: string) => spawnSync('bash', ['-c', `command -v ${tool}`]).status === 0;

/** Runs the recipe of that name where all its tools are; else says which is missing. */
function recipe(name: string, tools: readonly string[], check: (script: string) => void): void {
  const missing = ['bash', ...tools].filter((tool) => !has(tool));
  if (missing.length > 0) console.warn(`skipped: the recipe ${name}, as ${missing.join(' and ')} is not on this machine`);
  test.skipIf(missing.length > 0)(`${name}${missing.length > 0 ? ` (${missing.join(' and ')} is missing)` : ''}`, () => check(recipes.get(name) ?? ''));
  tried.push(name);
}
const tried: string[] = [];

function good(ran: Ran): Ran {
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  return ran;
}

recipe('jq', ['jq'], (script) => {
  expect(good(run(script)).stdout).toBe('killed 5005+\nwounded 7\ndisplaced 10000+\n');
});

recipe('xargs', ['xargs'], (script) => {
  const text = readFileSync(join(good(run(script)).folder, 'denied.txt'), 'utf8');
  for (const id of good(run('factline conflicts --kind denial --ids')).stdout.trim().split('\n')) expect(text).toContain(` ${id}\n`);
});

recipe('fzf', ['fzf', 'xargs'], (script) => {
  // Without a person to choose, the query chooses.
  const { stdout } = good(run(script, {}, { FZF_DEFAULT_OPTS: '--filter=Grieves' }));
  expect(stdout).toContain('st-kh-27-regret');
  const preview = /--preview '([^']*)'/.exec(script)?.[1] as string;
  expect(good(run(preview.replace('{1}', '\'st-kh-27-regret\''))).stdout).toContain('st-kh-27-regret');
});

recipe('mlr', ['mlr'], (script) => {
  const accusing = shipped.statements.filter((it) => it.act === 'accuses').length;
  const [head, ...rows] = good(run(script)).stdout.trim().split('\n').map((line) => line.split(/ {1,}/));
  expect(head).toEqual(['side', 'accuses', 'count']);
  expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(accusing);
});

recipe('sqlite3', ['sqlite3'], (script) => {
  const lines = good(run(script)).stdout.trim().split('\n').map((line) => line.split('|'));
  expect(lines.map((it) => it[0])).toEqual(lines.map((it) => it[0] as string).toSorted());
  expect(lines).toContainEqual(['2021-07-28', expect.any(String), 'killed', '3', 'single-source']);
});

recipe('spreadsheet', [], (script) => {
  const data = story({ actors: story().actors.map((it) => (it.id === 'norland-transport' ? actor({ ...it, name: '=HYPERLINK("x")é' }) : it)) });
  const { folder } = good(run(script, { 'a.json': JSON.stringify(data) }, { FACTLINE_DATA: 'a.json' }));
  const bytes = readFileSync(join(folder, 'figures.csv'));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = parseCsv(bytes, { bom: true, columns: true }) as Record<string, string>[];
  expect(Object.keys(rows[0] as object)[0]).toBe('event');
  const [killed] = rows.filter((row) => row['harm'] === 'killed');
  expect([killed?.['low'], killed?.['high'], killed?.['origins']]).toEqual(['3', '5', '\'=HYPERLINK("x")é; Sudrian Ministry of the Interior']);
});

recipe('exit-status', [], (script) => {
  expect(good(run(script)).stdout).toBe('');
  expect(good(run(script.replace('2021-07-28', '1980-01-01'))).stdout).toBe('nothing on that day\n');
});

recipe('github', [], (workflow) => {
  const [line, more] = [...workflow.matchAll(/- run: (factline .*)/g)].map((match) => match[1] as string);
  expect(more).toBeUndefined();
  const sound = JSON.stringify(story(), null, 2);
  expect(good(run(line as string, { 'facts/ferry.json': sound })).stdout).toBe('');
  const wrong = run(line as string, { 'facts/ferry.json': sound, 'facts/wrong.json': sound.replace('"edtf": "2031-03-03"', '"edtf": "2031-02-30"') });
  const at = sound.slice(0, sound.indexOf('"edtf": "2031-03-03"')).split('\n').length;
  expect(wrong.status).toBe(1);
  expect(wrong.stdout).toMatch(new RegExp(`^::error file=facts/wrong\\.json,line=${at},col=\\d+,title=F301::`));
});

test('every recipe of the README is run, and every one that is run stands there', () => {
  expect([...recipes.keys()].toSorted()).toEqual(tried.toSorted());
  const marked = [...(readme.split(/^## /m).find((it) => it.startsWith('Recipes')) ?? '').matchAll(/(.*)\n```(?:sh|yaml)\n/g)].map((match) => match[1]);
  for (const before of marked) expect(before).toMatch(/^<!-- recipe: \S+ -->$/);
});
