import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Packs what is built, and installs it into a folder without the network.
 * @returns bytes of the tarball and of its files, their number, and the path of the installed program
 */
export function packAndInstall(folder) {
  const npm = (...args) => execFileSync('npm', args, { encoding: 'utf8', env: { ...process.env, npm_config_update_notifier: 'false' } });
  const [{ filename, size, unpackedSize, files }] = JSON.parse(npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm('install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, join(folder, filename));
  return {
    packedBytes: size, unpackedBytes: unpackedSize, files: files.length,
    program: join(folder, 'node_modules', 'factline', 'bin', 'factline.js'),
  };
}
