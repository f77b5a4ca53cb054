/**
 * The program in pieces of CommonJS: a run reads and compiles only what it needs, which for half a megabyte in one file took as
 * long as the rest of a start. esbuild splits ES modules only, and into many small pieces, each of which costs half a
 * millisecond to find: so those that every command needs are packed into one file, start.cjs, as functions that run when asked for.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

/** What every reading command loads. */
const START = ['src/cli/run.ts', 'src/commands/index.ts', 'src/cli/load.ts'];
const PACK = 'start.cjs';

/** @returns what esbuild tells of the pieces */
export async function buildPieces(entry, folder, options) {
  const { outputFiles, metafile } = await build({
    ...options, entryPoints: { factline: entry }, outdir: folder, format: 'esm', splitting: true, write: false, metafile: true,
    chunkNames: '[name]-[hash]', outExtension: { '.js': '.cjs' },
  });
  const pieces = new Map();
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, { format: 'cjs', minify: true, target: options.target, supported: { 'dynamic-import': false } });
    pieces.set(basename(path), code);
  }
  const packed = startPieces(metafile, entry);
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of pieces) {
    if (!packed.has(name)) writeFileSync(join(folder, name), code.replace(/require\("\.\/([^"]+)"\)/g, (same, id) => (packed.has(id) ? `require("./${PACK}")("./${id}")` : same)));
  }
  writeFileSync(join(folder, PACK), pack(new Map([...pieces].filter(([name]) => packed.has(name)))));
  return { metafile };
}

/** The pieces that hold START and all that these import at once, without what the entry itself imports: --version needs no more. */
function startPieces({ outputs }, entry) {
  const reached = (entries) => {
    const found = new Set();
    const add = (path) => {
      if (found.has(path)) return;
      found.add(path);
      for (const { path: next, kind, external } of outputs[path].imports) if (kind === 'import-statement' && external !== true) add(next);
    };
    for (const [path, { entryPoint }] of Object.entries(outputs)) if (entries.includes(entryPoint)) add(path);
    return found;
  };
  const alone = reached([entry]);
  return new Set([...reached(START)].filter((path) => !alone.has(path)).map((path) => basename(path)));
}

/**
 * One file that answers like require: what is packed from within, anything else from beside it. A function in parentheses is
 * compiled as it is read; without them V8 would read it twice.
 */
function pack(pieces) {
  const functions = [...pieces].map(([name, code]) => `${JSON.stringify(`./${name}`)}:(function(module,exports,require){${code}})`);
  return `const pieces={${functions.join(',\n')}};const loaded={};module.exports=function from(id){`
    + 'if(!Object.hasOwn(pieces,id))return require(id);let it=loaded[id];if(it===undefined){it=loaded[id]={exports:{}};pieces[id](it,it.exports,from)}return it.exports};\n';
}
