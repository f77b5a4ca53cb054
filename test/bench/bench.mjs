/**
 * npm run bench: the size of the package; start-up as a ratio to `node -e 0`, from the checkout and from the installed
 * tarball; and a dataset of 100,000 events beside jq. With --json (npm run bench -- --json) the figures as JSON.
 * ROUNDS=n sets the rounds of start-up.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.mjs';
import { packAndInstall } from './install.mjs';
import { median, peak, ratios, time } from './measure.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 31);
const node = process.execPath;
const bin = 'bin/factline.js';
/** Arguments, and the ratio that they are meant to stay below. */
const STARTS = [
  ['--version', 1.3], ['timeline --json', 1.35], ['timeline', 1.7], ['casualties', 1.7],
  ['__complete zsh 1 show', 1.7], ['__complete zsh 0 t', 1.4],
];

const folder = mkdtempSync(join(tmpdir(), 'factline-bench-'));
try {
  const { program, ...sizes } = packAndInstall(folder);
  const figures = { node: process.version, package: sizes, startUp: startUp(program), large: large() };
  console.log(process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : table(figures));
} finally {
  rmSync(folder, { recursive: true });
}

function startUp(installed) {
  const commands = [bin, installed].flatMap((path) => STARTS.map(([words]) => [node, path, ...words.split(' ')]));
  const measured = ratios([node, '-e', '0'], commands, ROUNDS);
  return {
    rounds: ROUNDS,
    baseMs: measured.base,
    commands: STARTS.map(([words, aim], i) => ({ command: `factline ${words}`, aim, checkout: measured.ratios[i], installed: measured.ratios[i + STARTS.length] })),
  };
}

function large() {
  const path = join(folder, 'large.json');
  const text = JSON.stringify(generate(100_000));
  writeFileSync(path, text);
  const commands = [
    ['factline timeline --json', [node, bin, '--data', path, 'timeline', '--json']],
    ['factline casualties --json', [node, bin, '--data', path, 'casualties', '--json']],
    ['jq sort and pick', ['jq', '[.events[] | {id, title, date: .when.edtf}] | sort_by(.date)', path]],
  ];
  return {
    events: 100_000,
    megabytes: text.length / 1e6,
    commands: commands.map(([name, command]) => (spawnSync('which', [command[0]]).status === 0
      ? { command: name, seconds: median([1, 2, 3].map(() => time(command))) / 1000, peakMegabytes: peak(command) }
      : { command: name, seconds: null, peakMegabytes: null })),
  };
}

function table({ node: version, package: sizes, startUp: start, large: { events, megabytes, commands } }) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  const row = (name, ...cells) => `  ${name.padEnd(28)}${cells.map((cell) => cell.padStart(11)).join('')}`;
  return [
    'package',
    row('tarball', kilobytes(sizes.packedBytes)),
    row('unpacked', kilobytes(sizes.unpackedBytes), `${sizes.files} files`),
    '',
    `start-up, ${start.rounds} rounds, median of ratios to "node -e 0" (node ${version})`,
    row('', 'checkout', 'installed', 'aim'),
    row('node -e 0', `${start.baseMs.toFixed(1)} ms`),
    ...start.commands.map((it) => row(it.command, it.checkout.toFixed(2), it.installed.toFixed(2), String(it.aim))),
    '',
    `${events.toLocaleString('en')} events, ${megabytes.toFixed(1)} MB`,
    ...commands.map((it) => (it.seconds === null ? row(it.command, 'not on this machine')
      : row(it.command, `${it.seconds.toFixed(2)} s`, it.peakMegabytes === null ? '' : `${it.peakMegabytes.toFixed(0)} MB`))),
  ].join('\n');
}
