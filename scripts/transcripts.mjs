/**
 * Writes what the program prints into the README's transcripts, and what the functions give below the examples of their
 * documentation; the tests of the docs hold both to it. After a build: the examples run against dist/.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

rewrite('README.md', /(<!-- transcript: (.*) -->\n```console\n)[\s\S]*?```/g, (_, head, args) => {
  const printed = node(['bin/factline.js', ...args.split(' ').filter((arg) => arg !== '')]);
  return `${head}$ ${`factline ${args.replace(/ ?--width \d+/, '')}`.trim()}\n${printed}\`\`\``;
});
rewrite('README.md', /^```ts\n[\s\S]*?^```/gm, answered);
for (const name of readdirSync('src/library')) rewrite(`src/library/${name}`, / \* @example\n( \* .*\n)+/g, answered);

/** Puts the JSON of each value behind the "// → " that stands below its line. */
function answered(example) {
  const lines = example.split('\n').map((line) => line.replace(/^ \* ?/, '')).filter((line) => !/^(@|```)/.test(line));
  const code = lines.map((line, i) => {
    const module = /^import (.*) from 'factline';$/.exec(line);
    if (module !== null) return `const ${module[1]} = await import('factline');`;
    return lines[i + 1]?.startsWith('// → ') ? `shown.push(${line.replace(/;$/, '')});` : line;
  });
  const shown = JSON.parse(node(['--input-type=module', '-e', `const shown = []; ${code.join('\n')}\nprocess.stdout.write(JSON.stringify(shown));`]));
  return example.replace(/\/\/ → .*/g, () => `// → ${JSON.stringify(shown.shift())}`);
}

function node(args) {
  return execFileSync(process.execPath, args, { encoding: 'utf8', env: { LANG: 'C.UTF-8' } });
}

function rewrite(file, pattern, written) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, written));
}
