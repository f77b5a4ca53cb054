/** The examples of the documentation are run as a user would run them: against the built package, by its name. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Example { readonly name: string; readonly code: string; readonly shown: readonly unknown[] }

const sources = readdirSync('src/library').map((name) => `src/library/${name}`);
const documented = sources.flatMap((file) => documentedIn(readFileSync(file, 'utf8')));
const readme = [...readFileSync('README.md', 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match, i) => exampleOf(`README ${i + 1}`, match[1] as string));
const examples = [...documented.flatMap((it) => it.examples), ...readme];

test.each(documented)('$name has a documented example', ({ examples: own }) => expect(own.length).toBeGreaterThan(0));

test('every function that is exported is documented here', async () => {
  const exported = Object.entries(await import('../../src/index.js')).filter(([name, it]) => typeof it === 'function' && name !== 'Problem');
  expect(documented.map((it) => it.name).toSorted()).toEqual(exported.map(([name]) => name).toSorted());
});

const results = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', `
  const results = [];
  ${examples.map(({ code }) => `results.push(await (async () => { const shown = []; ${code}; return shown; })());`).join('\n')}
  process.stdout.write(JSON.stringify(results));
`], { encoding: 'utf8' })) as readonly (readonly unknown[])[];

test.each(examples.map((it, i) => ({ ...it, results: results[i] })))('the example of $name shows what it gives', ({ shown, results: given }) => {
  expect(shown.length).toBeGreaterThan(0);
  expect(given).toEqual(shown);
});

/** The functions that the library exports, each with the examples above it. */
function documentedIn(source: string) {
  return [...source.matchAll(/\/\*\*\n((?: \*.*\n)+?) \*\/\nexport (?:async )?function (\w+)/g)].flatMap(([, comment = '', name = '']) => {
    const text = comment.replace(/^ \* ?/gm, '');
    const found = text.split('@example\n').slice(1).map((code) => exampleOf(name, code.split(/^@/m)[0] as string));
    return /^@(example|throws)/m.test(text) && found.length > 0 ? [{ name, examples: found }] : [];
  });
}

/** A line, and below it "// → " with the JSON of its value. */
function exampleOf(name: string, text: string): Example {
  const lines = text.split('\n');
  const shown: unknown[] = [];
  const code = lines.map((line, i) => {
    const after = /^\/\/ → (.*)$/.exec(lines[i + 1] ?? '');
    if (after !== null) shown.push(JSON.parse(after[1] as string));
    const module = /^import (.*) from 'factline';$/.exec(line);
    if (module !== null) return `const ${module[1]} = await import('factline');`;
    return after === null ? line : `shown.push(${line.replace(/;$/, '')});`;
  });
  return { name, code: code.join('\n'), shown };
}
