/** Any text in any field, through the whole program, in every format. */
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/model/types.js';
import { factline } from '../support/host.js';
import { actor, claim, document, event, place, statement, story, when } from '../support/story.js';
import { anyText, DRIVING } from '../support/texts.js';

const CALLS = [
  ['timeline', '--statements', '--caveats'], ['statements', '--caveats'], ['casualties'], ['casualties', '--explain'], ['casualties', '--matrix'], ['casualties', '--group-by', 'claimant'], ['accounts'], ['conflicts'],
  ['show', 'ev-collision', 'st-norland', 'ca-norland', 'norland', 'eastport', 'gazette'], ['search', 'e'], ['actors'], ['places'], ['documents'], [], ['check', 'a.json', '--strict'],
] as const;

const text = anyText.map((it) => `e${it}`);
/** A different text in every field that takes text. */
const dataset: fc.Arbitrary<Dataset> = fc.array(text, { minLength: 24, maxLength: 24 }).map((texts) => {
  const left = [...texts];
  const t = () => left.pop() as string;
  const base = story();
  return story({
    title: t(), description: t(),
    documents: [document({ title: t(), url: `https://a.example/${t().replace(/\s/g, '')}` })],
    actors: [actor({ name: t(), aliases: [t()], role: t() }), ...base.actors.slice(1)],
    places: [place({ id: 'norland-land' }), place({ name: t(), aliases: [t()] }), ...base.places.slice(2)],
    events: [...base.events.slice(0, 1), event({ partOf: 'ev-accident', title: t(), when: when('2031-03-03', { basis: 'inferred', words: t(), reason: t() }), caveats: [t(), { text: t(), contradicts: ['st-voss'] }] }), ...base.events.slice(2)],
    statements: [statement({ gist: t(), quotes: [t(), t()], chain: [{ actor: 'norland', via: t(), words: t() }], caveats: [t()] }), ...base.statements.slice(1)],
    casualties: [claim({ count: { low: 1, high: 2, words: t() }, severity: t(), caveats: [t()] }), ...base.casualties.slice(1)],
  });
});

// fast-check shrinks by running all again: endOnFailure, as each run is the whole program ten times.
test('no format lets a text drive the terminal, break a record or widen a row', () => {
  let turn = 0;
  return fc.assert(fc.asyncProperty(dataset, async (data) => {
    const files = { 'a.json': JSON.stringify(data) };
    const args = CALLS[turn++ % CALLS.length] as readonly string[];
    const run = async (...more: string[]) => {
      const { code, stdout, stderr } = await factline([...args, '-d', 'a.json', ...more], { files, terminal: 80, env: { FORCE_HYPERLINK: '1' } });
      expect([0, 1], `${args.join(' ')}\n${stderr}`).toContain(code);
      expect(stderr.replaceAll('\t', ''), args.join(' ')).not.toMatch(DRIVING);
      return stdout;
    };
    const screen = await run('--no-color', '--width', '60');
    const plain = await run('--plain');
    const md = await run('--md');
    for (const shown of [screen, plain, md]) expect(shown, args.join(' ')).not.toMatch(DRIVING);
    if (args[0] !== 'check') for (const row of screen.split('\n')) expect(stringWidth(row), row).toBeLessThanOrEqual(60);
    expect(plain.replace(/[└├█░▶●○│─]/g, (c) => (files['a.json'].includes(c) ? '' : c))).not.toMatch(/[└├█░▶●○│─]/);
    // In colour nothing else is sent than colours and links to addresses in ASCII.
    const coloured = await run('--color', 'always');
    expect(coloured.replace(/\x1b\[\d+(;\d+)*m|\x1b\]8;;[\x21-\x5b\x5d-\x7e]*\x1b\\/g, '')).not.toMatch(DRIVING);
    if (args.length === 0) return;
    const json = await run('--json');
    const lines = await run('--jsonl');
    const csv = await run('--csv');
    const tsv = await run('--tsv');
    for (const shown of [json, lines, csv.replaceAll('\r', ''), tsv.replaceAll('\t', '')]) expect(shown, args.join(' ')).not.toMatch(DRIVING);
    const records = lines.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>);
    const rows = parseCsv(csv, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(records.length);
    expect(tsv.split('\n')).toHaveLength(records.length + 2);
    if (args[0] !== 'casualties') expect(JSON.parse(json)).toEqual(records);
  }), { numRuns: 60, endOnFailure: true });
});
