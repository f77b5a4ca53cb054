import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Pager } from '../../src/cli/host.js';
import { factline } from '../support/host.js';

async function run(args: readonly string[], env: Readonly<Record<string, string>>, terminal?: number) {
  const shown: { pager: Pager; text: string }[] = [];
  const { stdout, code } = await factline(['documents', ...args], {
    env, ...(terminal === undefined ? {} : { terminal }), pager: (pager, text) => void shown.push({ pager, text }),
  });
  return { stdout, code, shown };
}

test('--pager shows a terminal\'s output in a pager, which is FACTLINE_PAGER, PAGER or less', async () => {
  const { stdout, code, shown } = await run(['--pager'], {}, 80);
  expect([stdout, code, shown.map((it) => it.pager)]).toEqual(['', 0, [{ command: 'less', env: { LESS: 'FRX' } }]]);
  expect(shown[0]?.text).toContain('Iran voices concern');
  expect((await run(['--pager'], { PAGER: 'more', LESS: '' }, 80)).shown.map((it) => it.pager)).toEqual([{ command: 'more', env: {} }]);
  expect((await run(['--pager'], { PAGER: 'more', FACTLINE_PAGER: 'most' }, 80)).shown[0]?.pager.command).toBe('most');
});

test('no pager unless asked, into a pipe, or into a file; without one to start the answer is simply written', async () => {
  expect((await run([], {}, 80)).shown).toEqual([]);
  expect((await run(['--pager'], {})).shown).toEqual([]);
  expect((await run(['--pager', '-o', 'a.txt'], {}, 80)).shown).toEqual([]);
  expect((await factline(['documents', '--pager'], { terminal: 80 })).stdout).toContain('Iran voices concern');
});

const hasScript = spawnSync('sh', ['-c', 'command -v script']).status === 0;

test.skipIf(!hasScript)('a real terminal and a real pager (skipped where script(1) is not there)', () => {
  const shown = (pager: string) => spawnSync('script', ['-qec', `FACTLINE_PAGER='${pager}' node bin/factline.js documents --pager --no-color`, '/dev/null'], { encoding: 'utf8' });
  expect(shown('sed s/^/[page]/').stdout).toContain('[page]Iran voices concern');
  // One that is not there: the answer all the same.
  expect(shown('/no/such/pager').stdout).toContain('\nIran voices concern');
  // A reader who leaves at once is no error.
  expect(shown('true').status).toBe(0);
});
