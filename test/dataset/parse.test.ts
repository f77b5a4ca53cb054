import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/dataset/parse.js';
import { story } from '../support/story.js';

const where = (text: string) => {
  const parsed = parseJson(text);
  return 'fault' in parsed ? `${parsed.fault.line}:${parsed.fault.column} ${parsed.fault.message}` : parsed.data;
};

test('sound JSON is what JSON.parse makes of it', () => {
  expect(where(JSON.stringify(story()))).toEqual(story());
});

test.each([
  ['', '1:1 the file is empty'],
  [' \n\t', '1:1 the file is empty'],
  ['{"a": 1,}', '1:8 a comma stands before }'],
  ['[\n  1,\n  2,\n]', '3:4 a comma stands before ]'],
  ['{"a": 1 // one\n}', '1:9 a comment stands here'],
  ['{"a": /* one */ 1}', '1:7 a comment stands here'],
  ["{'a': 1}", "1:2 text stands in single quotation marks: 'a'"],
  ['{"a": \'b c\'}', "1:7 text stands in single quotation marks: 'b"],
  ['{a: 1}', '1:2 a is nothing that JSON knows'],
  ['{"a": True}', '1:7 True is nothing that JSON knows'],
  ['{"a": NaN}', '1:7 NaN is nothing that JSON knows'],
  ['{"a" 1}', '1:6 a colon is missing before 1'],
  ['{"a": 1 "b": 2}', '1:9 a comma is missing before "b"'],
  ['{"a": 1, 2}', '1:10 a key in quotation marks is missing before 2'],
  ['{"a": }', '1:7 a value is missing before }'],
  ['[1, , 2]', '1:5 a value is missing before ,'],
  ['{"a": 01}', '1:8 a comma is missing before 1'],
  ['{"a": 1.}', '1:7 1. is no number of JSON'],
  ['{"a": "b\\x"}', '1:9 \\x is no escape of JSON'],
  ['{"a": "b\\u12"}', '1:9 \\u is no escape of JSON'],
  ['{"a": "b\tc"}', '1:9 a control character stands inside a text'],
  ['{"a": "b\n"}', '1:7 this text has no closing quotation mark'],
  ['{"é😀": 1,\r\n "b": x}', '2:7 x is nothing that JSON knows'],
  ['{"é😀": x}', '1:8 x is nothing that JSON knows'],
  ['{}\n{}', '2:1 the JSON value is complete, but { follows'],
  ['{\n "a": [\n  {"b": 1},\n', '3:12 the file ends too early: the [ of line 2 is not closed'],
  ['{\n "a": ', '2:6 the file ends too early: the { of line 1 is not closed'],
  ['{"a": "b', '1:7 this text has no closing quotation mark'],
])('%j is refused at its fault', (text, expected) => {
  expect(where(text)).toBe(expected);
});

test('text that nests too deeply is refused where it does, sound or not', () => {
  const expected = '1:65 lists and objects are nested more than 64 deep';
  expect(where('['.repeat(200_000) + ']'.repeat(200_000))).toBe(expected);
  expect(where('['.repeat(2_000_000))).toBe(expected);
  expect(where('{"a":'.repeat(100_000))).toBe('1:321 lists and objects are nested more than 64 deep');
  expect(where('['.repeat(64) + ']'.repeat(64))).toBeInstanceOf(Array);
});

test('a key that stands twice is found at its second place', () => {
  const text = '{"a": [{"b": 1,\n  "b": 2}, {"b": 1}],\n "\\u0061": {"a": 1}}';
  const parsed = parseJson(text);
  expect('repeated' in parsed && parsed.repeated).toEqual([
    { path: ['a', 0, 'b'], line: 2, column: 3 },
    { path: ['a'], line: 3, column: 2 },
  ]);
});

test('whatever is done to a text, it is parsed as JSON.parse parses it, or refused at a place within it', () => {
  const text = JSON.stringify(story(), null, 1);
  fc.assert(fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, length, put) => {
    const damaged = text.slice(0, at) + put + text.slice(at + length);
    const parsed = parseJson(damaged);
    if ('fault' in parsed) {
      expect(() => { JSON.parse(damaged); }).toThrow();
      expect(parsed.fault.message).not.toBe('the file is not JSON');
      const line = damaged.split(/\r\n|\n|\r/)[parsed.fault.line - 1] as string;
      expect(parsed.fault.column).toBeLessThanOrEqual([...line].length + 1);
    } else expect(parsed.data).toEqual(JSON.parse(damaged));
  }), { seed: 7, numRuns: 2000 });
});
