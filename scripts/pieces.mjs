/**
 * The program in pieces of CommonJS: a run reads and compiles only what it needs, which for half a megabyte in one file took as
 * long as the rest of a start. esbuild splits ES modules only, and into many small pieces, each of which costs half a
 * millisecond to find: so those that are needed together are packed into one file, as functions that run when asked for.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

/** What goes into each pack, with all that it imports at once: what every reading command loads, and what draws screens. */
const PACKS = {
  start: (entry) => ['src/cli/run.ts', 'src/commands/index.ts', 'src/cli/load.ts'].includes(entry),
  screen: (entry) => entry === 'src/render/sheet.ts' || entry.startsWith('src/views/'),
};

/** @returns what esbuild tells of the pieces */
export async function buildPieces(entry, folder, options) {
  const { outputFiles, metafile } = await build({
    ...options, entryPoints: { factline: entry }, outdir: folder, format: 'esm', splitting: true, write: false, metafile: true,
    chunkNames: '[name]-[hash]', outExtension: { '.js': '.cjs' },
  });
  const packs = packsOf(metafile, entry);
  const codes = { start: [], screen: [] };
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of outputFiles) {
    const name = basename(path);
    const own = packs.get(name);
    const { code } = await transform(text, { format: 'cjs', minify: true, target: options.target, supported: { 'dynamic-import': false } });
    const linked = code.replace(/require\("\.\/([^"]+)"\)/g, (same, id) => (packs.get(id) === own || !packs.has(id) ? same : `require("./load.cjs")("${packs.get(id)}")("./${id}")`));
    if (own === undefined) writeFileSync(join(folder, name), linked);
    else codes[own].push([name, linked]);
  }
  for (const [name, pieces] of Object.entries(codes)) writeFileSync(join(folder, `${name}.cjs`), pack(pieces));
  copyFileSync('scripts/load.cjs', join(folder, 'load.cjs'));
  return { metafile };
}

/** What V8 makes of the packs, for the Node that builds. */
export function cachePieces() {
  execFileSync(process.execPath, ['scripts/cache.cjs'], { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '' } });
}

/** The pack of each piece that has one; what the entry itself imports has none: --version needs no more. */
function packsOf({ outputs }, entry) {
  const found = new Map();
  const add = (path, pack) => {
    if (found.has(path)) return;
    found.set(path, pack);
    for (const { path: next, kind, external } of outputs[path].imports) if (kind === 'import-statement' && external !== true) add(next, pack);
  };
  const from = (isEntry, pack) => Object.entries(outputs).forEach(([path, { entryPoint }]) => {
    if (entryPoint !== undefined && isEntry(entryPoint)) add(path, pack);
  });
  from((it) => it === entry, undefined);
  for (const [name, isEntry] of Object.entries(PACKS)) from(isEntry, name);
  return new Map([...found].filter(([, pack]) => pack !== undefined).map(([path, pack]) => [basename(path), pack]));
}

/**
 * One expression: given require, a function like it that answers with what is packed, and leaves the rest to require. A function in
 * parentheses is compiled as it is read; without them V8 would read it twice.
 */
function pack(pieces) {
  const functions = pieces.map(([name, code]) => `${JSON.stringify(`./${name}`)}:(function(module,exports,require){${ascii(code)}})`);
  return `(function(require){const pieces={${functions.join(',\n')}};const loaded={};return function from(id){`
    + 'if(!Object.hasOwn(pieces,id))return require(id);let it=loaded[id];if(it===undefined){it=loaded[id]={exports:{}};pieces[id](it,it.exports,from)}return it.exports}})\n';
}

/** esbuild leaves regular expressions as they are; a text of one byte a character is read and scanned in half the time. */
function ascii(code) {
  return code.replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
