/**
 * npm run bench: start-up as a ratio to `node -e 0`, and a dataset of 100,000 events beside jq. Runs are interleaved, so
 * that a machine that slows down slows everything alike; a figure is the median of the ratios of each round.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 31);
const node = process.execPath;
const bin = 'bin/factline.js';

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function time(command, args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const STARTS = [
  ['--version', 1.3], ['timeline --json', 1.35], ['timeline', 1.7], ['casualties', 1.7],
  ['__complete zsh 1 show', 1.7], ['__complete zsh 0 t', 1.4],
];

console.log(`start-up, ${ROUNDS} rounds, median of ratios to "node -e 0" (node ${process.version})`);
const ratios = STARTS.map(() => []);
const bases = [];
for (let round = -1; round < ROUNDS; round += 1) {
  const base = time(node, ['-e', '0']);
  const times = STARTS.map(([words]) => time(node, [bin, ...words.split(' ')]));
  if (round < 0) continue;
  bases.push(base);
  times.forEach((value, i) => ratios[i].push(value / base));
}
console.log(`  ${'node -e 0'.padEnd(22)} ${median(bases).toFixed(1)} ms`);
STARTS.forEach(([words, aim], i) => console.log(`  ${words.padEnd(22)} ${median(ratios[i]).toFixed(2)}  (aim ${aim})`));

const folder = mkdtempSync(join(tmpdir(), 'factline-bench-'));
try {
  const path = join(folder, 'large.json');
  const text = JSON.stringify(generate(100_000));
  writeFileSync(path, text);
  console.log(`\n100,000 events, ${(text.length / 1e6).toFixed(1)} MB`);
  const large = [
    ['factline timeline --json', [node, bin, '--data', path, 'timeline', '--json']],
    ['factline casualties --json', [node, bin, '--data', path, 'casualties', '--json']],
    ['jq sort and pick', ['jq', '[.events[] | {id, title, date: .when.edtf}] | sort_by(.date)', path]],
  ];
  for (const [name, [command, ...args]] of large) {
    if (spawnSync('which', [command]).status !== 0) { console.log(`  ${name}: not on this machine`); continue; }
    const wall = median([1, 2, 3].map(() => time(command, args)));
    console.log(`  ${name.padEnd(28)} ${(wall / 1000).toFixed(2)} s${peak(command, args)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Peak memory by /usr/bin/time, where the machine has it. */
function peak(command, args) {
  if (!existsSync('/usr/bin/time')) return '';
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', command, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  return `, ${(Number(String(stderr).trim().split('\n').at(-1)) / 1024).toFixed(0)} MB`;
}
