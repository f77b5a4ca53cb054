/** Time and memory of processes. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Without what makes every Node start slower (more certificates to read, more flags): it would flatter each ratio to a bare start. */
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...env } = process.env;

/** Milliseconds that a command takes from start to end. @throws where it fails */
export function time([command, ...args]) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 30, env });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * Runs all commands in turn, round by round, so that a machine that slows down slows everything alike. The first round warms up.
 * @returns the median time of the base in ms, and for each command the median of its ratios to the base of the same round
 */
export function ratios(base, commands, rounds) {
  const bases = [];
  const found = commands.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    const unit = time(base);
    const times = commands.map(time);
    if (round < 0) continue;
    bases.push(unit);
    times.forEach((value, i) => found[i].push(value / unit));
  }
  return { base: median(bases), ratios: found.map(median) };
}

/** Peak memory in MB by GNU time, or null where the machine has none. */
export function peak(command) {
  if (!existsSync('/usr/bin/time')) return null;
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', ...command], { stdio: ['ignore', 'ignore', 'pipe'] });
  return Number(String(stderr).trim().split('\n').at(-1)) / 1024;
}
