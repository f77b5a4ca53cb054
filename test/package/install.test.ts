/** The package in a reader's hands: a project of theirs, their own home, no network, no cache. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factline } from '../support/host.js';
import { cleanEnv, install, pack, temporary } from '../support/package.js';

const { tarball } = pack();
const { folder, run, installed } = install(tarball);

test('npm installs the tarball offline, alone, without a word', () => {
  // Scripts in the foreground would be printed with a ">"; newer npm also warns of scripts that it did not run.
  expect([installed.status, installed.stderr]).toEqual([0, '']);
  expect(installed.stdout).not.toContain('>');
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['factline']);
});

test('it asks npm to run nothing where it is installed', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const name of ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']) {
    expect(Object.keys(scripts)).not.toContain(name);
  }
});

test('npx and node_modules/.bin run it, with the dataset that ships', async () => {
  const [overview, timeline] = [await factline([]), await factline(['timeline'])];
  const shown = (command: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = run(command, ...args);
    return { status, stdout, stderr };
  };
  expect(shown('npx', '--no-install', 'factline', 'timeline')).toEqual({ status: 0, stdout: timeline.stdout, stderr: '' });
  expect(shown('node_modules/.bin/factline')).toEqual({ status: 0, stdout: overview.stdout, stderr: '' });
});

test('the data and package.json can be resolved from outside, what is inside cannot', () => {
  const paths = ['factline/data/irannews-2021-07.json', 'factline/data/factline.schema.json', 'factline/package.json'];
  const { stdout } = run('node', '-p', `${JSON.stringify(paths)}.map((it) => require.resolve(it)).join('\\n')`);
  expect(stdout).toBe(`${paths.map((it) => join(realpathSync(folder), 'node_modules', it)).join('\n')}\n`);
  expect(run('node', '-e', 'require("factline/dist/program/factline.cjs")').stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
});

const USE = `loadDataset(require.resolve('factline/data/irannews-2021-07.json')).then((facts) => console.log(timeline(facts)[0].id !== ''))`;

test('the library can be imported', () => {
  const { stdout, stderr } = run('node', '--input-type=module', '-e', `
    import { createRequire } from 'node:module';
    import { loadDataset, timeline } from 'factline';
    const require = createRequire(process.cwd() + '/');
    await ${USE}`);
  expect([stdout, stderr]).toEqual(['true\n', '']);
});

// From 20.19 and 22.12 on Node loads an ES module that awaits nothing at its top.
test.runIf('require_module' in process.features)('the library can be required', () => {
  const { stdout, stderr } = run('node', '-e', `const { loadDataset, timeline } = require('factline'); ${USE}`);
  expect([stdout, stderr]).toEqual(['true\n', '']);
});

test.skipIf(process.platform === 'win32')('npm install --global gives the program and its man page', () => {
  const home = temporary();
  const prefix = join(home, 'prefix');
  const { status, stderr } = spawnSync('npm', ['install', '--global', '--prefix', prefix, '--offline', '--no-audit', '--no-fund', tarball], {
    cwd: home, encoding: 'utf8', env: cleanEnv(home),
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(prefix, 'share', 'man', 'man1', 'factline.1'), 'utf8')).toMatch(/^\.TH "FACTLINE" 1 /);
  expect(spawnSync(join(prefix, 'bin', 'factline'), ['--version'], { encoding: 'utf8', env: cleanEnv(home) }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
