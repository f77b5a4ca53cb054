/** The package as bundlers, Node and TypeScript resolve it, by the two tools that know their rules. */
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';
import { pack } from '../support/package.js';

const tarball = readFileSync(pack().tarball);

test('publint finds nothing to say', async () => {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) }, strict: true });
  expect(messages.map((it) => formatMessage(it, pkg))).toEqual([]);
});

test('the types are right wherever the package is resolved as the ES module that it is', async () => {
  const result = await checkPackage(createPackageFromTarballData(tarball));
  if (!result.types) throw new Error('no types in the package');
  // "require" leads to the ES module too, which Node loads from 20.19 and 22.12 on; one copy keeps Problem one class.
  const problems = result.problems.filter((it) => it.kind !== 'CJSResolvesToESM');
  expect(problems).toEqual([]);
});
