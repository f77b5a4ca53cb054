import { lines, type Fault } from './position.js';

export type Decoded = { readonly text: string } | { readonly fault: Fault };

const SAVE_AS = 'Save the file as UTF-8';

/** The text of a file: UTF-8 with or without byte order mark, or UTF-16 with one. Never replaces what it cannot read. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decodeUtf16(swapped(bytes.subarray(2)));
  if (bytes.length > 1 && (first === 0 || second === 0)) {
    return fault('the file is not UTF-8 text: it has a zero byte at its start, as UTF-16 without byte order mark and binary files do', 1, 1);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

function notUtf8(bytes: Uint8Array): Decoded {
  const offset = firstInvalid(bytes);
  if (offset === bytes.length) return fault(`the file is too large to be read as one text (${bytes.length} bytes)`, 1, 1, 'Split it into several datasets');
  // What stands before the bad byte is sound, so it can be counted in characters.
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  const { line, column } = lines(before)(before.length);
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`;
  return fault(`the file is not UTF-8 text: byte ${byte} at offset ${offset} starts no character`, line, column);
}

/** Offset of the first byte that is not part of a whole UTF-8 character; the length where there is none. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Source: the Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences). */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function decodeUtf16(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  // The decoder writes U+FFFD for half a character; one that stands in the file itself is not worth telling apart.
  const bad = text.indexOf('\uFFFD');
  if (bad >= 0) {
    const { line, column } = lines(text)(bad);
    return fault('the file is not UTF-16 text: half a character stands here', line, column);
  }
  if (bytes.length % 2 === 1) {
    const { line, column } = lines(text)(text.length);
    return fault('the file is not UTF-16 text: it ends in the middle of a character', line, column);
  }
  return { text };
}

function swapped(bytes: Uint8Array): Uint8Array {
  const other = new Uint8Array(bytes.length);
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    other[i] = bytes[i + 1] as number;
    other[i + 1] = bytes[i] as number;
  }
  return other;
}

function fault(message: string, line: number, column: number, help = SAVE_AS): Decoded {
  return { fault: { what: 'encoding', message, line, column, help } };
}
