/** Writes beside each pack what V8 has made of it after some common runs: see scripts/load.cjs. */
const { writeFileSync } = require('fs');
const { join } = require('path');
const program = join(__dirname, '../dist/program');
const load = require(join(program, 'load.cjs'));
const { main, hostOf } = require(join(program, 'factline.cjs'));

const RUNS = [['timeline', '--json'], ['casualties', '--json'], ['timeline'], ['casualties'], ['statements'], []];
const silent = { isTerminal: false, columns: 80, write: async () => {} };
const host = { ...hostOf(process, join(__dirname, '../data')), env: {}, stdout: silent, stderr: silent };

(async () => {
  for (const argv of RUNS) if (await main(argv, host) !== 0) throw new Error(`factline ${argv.join(' ')} failed`);
  for (const [name, script] of load.scripts) writeFileSync(load.cacheOf(name), script.createCachedData());
})();
