/**
 * Loads a pack of the program's pieces (see scripts/pieces.mjs), with what V8 made of it when it was built, where this is the same
 * Node: compiling takes as long as all else that a short run does. V8 itself refuses a cache of another version or other flags.
 */
const { readFileSync } = require('fs');
const { join } = require('path');
const { Script } = require('vm');

const loaded = new Map();
const scripts = new Map();

module.exports = function load(name) {
  let found = loaded.get(name);
  if (found === undefined) loaded.set(name, found = scriptOf(name).runInThisContext()(require));
  return found;
};
module.exports.scripts = scripts;
module.exports.cacheOf = cacheOf;

function scriptOf(name) {
  // A pack is ASCII. The name of the script is kept in its cache, which may be published: it tells no folder of the machine.
  const filename = `factline/${name}.cjs`;
  const script = new Script(readFileSync(join(__dirname, `${name}.cjs`), 'latin1'), { filename, cachedData: cached(name) });
  scripts.set(name, script);
  return script;
}

function cached(name) {
  try {
    return readFileSync(cacheOf(name));
  } catch {
    return undefined;
  }
}

/** The file for this Node; another one does not find it, and compiles. */
function cacheOf(name) {
  return join(__dirname, `${name}-${process.version}-${process.platform}-${process.arch}.cache`);
}
