import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import { lines, type Position } from './position.js';
import { walk } from './walk.js';

interface Complaint extends Position {
  readonly message: string;
  readonly help: string;
}

/** What is wrong with a JSON text at an offset, in plain words. */
export function complaint(text: string, code: ParseErrorCode, offset: number, length: number): Complaint {
  const positionAt = lines(text);
  const name = printParseErrorCode(code);
  const end = text.trimEnd().length;
  const word = shown(text.slice(offset, offset + Math.max(length, 1)));
  const say = (at: number, message: string, help: string): Complaint => ({ ...positionAt(at), message, help });

  if (name === 'UnexpectedEndOfString') return say(offset, 'this text has no closing quotation mark', 'Close it with " on the same line; write a line break as \\n');
  if (name === 'InvalidEscapeCharacter' || name === 'InvalidUnicode') {
    const at = badEscape(text, offset);
    return say(at, `${shown(text.slice(at, at + 2))} is no escape of JSON`, 'Write a backslash as \\\\, a character as \\u and four hexadecimal digits');
  }
  if (name === 'InvalidCharacter') return say(badCharacter(text, offset), 'a control character stands inside a text', 'Write a line break as \\n and a tab as \\t');
  if (offset >= end) return say(end, `the file ends too early${stillOpen(text, positionAt)}`, 'It may have been cut off when it was saved or copied');
  if (name === 'InvalidCommentToken') return say(offset, 'a comment stands here', 'JSON has no comments: take it out');
  if (word.startsWith("'")) return say(offset, `text stands in single quotation marks: ${word}`, 'Write "…"');
  if (name === 'EndOfFileExpected') return say(offset, `the JSON value is complete, but ${word} follows`, 'A dataset is one JSON object, with nothing after it');
  if (name === 'InvalidSymbol') return say(offset, `${word} is nothing that JSON knows`, 'Text and keys stand in "…"; the words of JSON are true, false and null');
  if (name === 'UnexpectedEndOfNumber' || name === 'InvalidNumberFormat') return say(offset, `${word} is no number of JSON`, 'Write numbers as 12 or 12.5');

  const comma = commaBefore(text, offset);
  if (/^[\]}]/.test(word) && comma !== null) return say(comma, `a comma stands before ${word.slice(0, 1)}`, 'The last entry has no comma after it: take it out');
  if (name === 'ColonExpected') return say(offset, `a colon is missing before ${word}`, 'Write "key": value');
  if (name === 'CommaExpected') return say(offset, `a comma is missing before ${word}`, 'Entries are separated by commas');
  if (name === 'PropertyNameExpected') return say(offset, `a key in quotation marks is missing before ${word}`, 'Write "key": value');
  return say(offset, `a value is missing before ${word}`, 'Text stands in "…"; the words of JSON are true, false and null');
}

const LONGEST = 30;

function shown(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

function commaBefore(text: string, offset: number): number | null {
  const before = text.slice(0, offset).trimEnd().length - 1;
  return text[before] === ',' ? before : null;
}

/** Which list or object is still open at the end: its line says where to look. */
function stillOpen(text: string, positionAt: (offset: number) => Position): string {
  const open: number[] = [];
  walk(text, {
    value: (offset, depth, opens) => { if (opens !== null) open[depth] = offset; },
    close: (depth) => { open.length = Math.max(depth, 0); },
  });
  const last = open.at(-1);
  return last === undefined ? '' : `: the ${text[last]} of line ${positionAt(last).line} is not closed`;
}

function badEscape(text: string, start: number): number {
  const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '\\') continue;
    escape.lastIndex = at;
    const found = escape.exec(text);
    if (found === null) return at;
    at += found[0].length - 1;
  }
  return start;
}

function badCharacter(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) if (text.charCodeAt(at) < 0x20) return at;
  return start;
}
