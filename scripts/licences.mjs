/** Writes dist/LICENSES.txt: the notices of the libraries that are bundled, which their licences ask to be kept with every copy. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param metafiles esbuild's, of everything that ends up in dist/ */
export function writeLicences(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap((output) => Object.entries(output.inputs)));
  const folders = new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).flatMap(([path]) => packageOf(path)));
  writeFileSync(join('dist', 'LICENSES.txt'), [...folders].toSorted().map(notice).join(`\n${'-'.repeat(80)}\n\n`));
}

function packageOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/')) ?? [];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
  if (file === undefined) throw new Error(`${name} is bundled, but has no licence to keep with it`);
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').replace(/[ \t]+$/gm, '').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
