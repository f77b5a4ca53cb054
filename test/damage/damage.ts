/** Ways in which a dataset comes to harm, chosen by a seed: the same seed, the same damage. */

/** mulberry32: small, seeded, and good enough to choose damage. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Node = Record<string, unknown> | unknown[];
interface Spot { readonly parent: Node; readonly key: string | number }

/** The text of a damaged dataset; some damage is done to the data, some to the bytes; with even seeds so little that it may pass. */
export function damaged(whole: unknown, seed: number): Uint8Array {
  const next = random(seed);
  const data = structuredClone(whole);
  const isMild = seed % 2 === 0;
  const times = 1 + Math.floor(next() * (isMild ? 12 : 3));
  for (let i = 0; i < times; i += 1) (isMild ? twist : harm)(data, next);
  const text = JSON.stringify(data, null, next() < 0.5 ? 2 : 0);
  if (isMild) return new TextEncoder().encode(text);
  const bytes = new TextEncoder().encode(nested(text, next));
  return next() < 0.25 ? byteDamage(bytes, next) : bytes;
}

const TEXTS: readonly string[] = [
  '\u001b[31mred\u001b]8;;http://x\u0007', '\u202ereversed\u2066', '\ud800', '\u0000\u0085', '<script>alert(1)</script>', '=cmd|\' /C calc\'!A0', '| --- |\n# x\n```', '__proto__', 'constructor', '𠀀'.repeat(500),
  'x'.repeat(20_000), 'a '.repeat(2000), '👨‍👩‍👧‍👦🇦🇲e\u0301', 'Z\u0310'.repeat(300), '\u0301', ' ', '\n', '0', 'null', '\u200d', '\ufeff', '{{7*7}}', '%s%n', '../../etc/passwd',
];
const DATES: readonly string[] = ['../..', '../2031', '2031-03/..', '199X', '-0333', 'Y170000002', '[2031-03-01..2031-03-05]', '{2031,2032-01..}', '2031-21', '2031-XX-03', '2031-03-03?', '0000', '9999-12-31', '[..2031]', '2031-03-03/2031-03-03', '15XX~'];
const NUMBERS: readonly (number | null)[] = [0, 1, 3, 7, 9007199254740991, null, null];

/** Harm that leaves the shape: texts, dates, numbers and references of the right kind, records told twice or left out. */
function twist(data: unknown, next: () => number): void {
  const spots = spotsIn(data) as { parent: Record<string, unknown>; key: string }[];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const at = (...keys: readonly string[]) => pick(spots.filter((it) => keys.includes(it.key)));
  const set = (value: unknown, ...keys: readonly string[]) => { const spot = at(...keys); if (spot !== undefined) spot.parent[spot.key] = value; };
  const dataset = data as Record<string, Record<string, unknown>[]>;
  const id = (list: string) => pick(dataset[list] ?? [])?.['id'];
  switch (Math.floor(next() * 10)) {
    case 0: case 1: set(pick(TEXTS), 'title', 'name', 'gist', 'words', 'reason', 'role', 'severity', 'via', 'description'); break;
    case 2: set([pick(TEXTS), pick(TEXTS)], 'aliases', 'quotes', 'caveats'); break;
    case 3: set(pick(DATES), 'edtf'); break;
    case 4: { const low = pick(NUMBERS); const high = pick(NUMBERS); set({ low, high: low !== null && high !== null && high < low ? null : high, words: pick(TEXTS) }, 'count'); break; }
    case 5: { const record = pick(dataset['casualties'] ?? []); if (record !== undefined) record[pick(['subsetOf', 'supersedes'])] = id('casualties'); break; }
    case 6: { const list = pick(['events', 'actors', 'places']); const record = pick(dataset[list] ?? []); if (record !== undefined) record[pick(['partOf', 'sameAs'])] = next() < 0.7 ? id(list) : [id(list)]; break; }
    case 7: { const record = pick(dataset['casualties'] ?? []); if (record !== undefined) Object.assign(record, { event: id('events'), lossesOf: next() < 0.3 ? null : id('actors'), scope: pick(['incident', 'aggregate']), victims: pick(['combatant', 'civilian', 'unknown']), chain: next() < 0.3 ? [] : [{ actor: id('actors') }] }); break; }
    case 8: { const list = pick(['events', 'statements', 'casualties', 'actors', 'places']); const record = pick(dataset[list] ?? []); if (record !== undefined) dataset[list]?.push({ ...structuredClone(record), id: `${String(record['id'])}-${Math.floor(next() * 1e6)}` }); break; }
    default: { const list = pick(['events', 'statements', 'casualties', 'places']); if (next() < 0.3) dataset[list] = []; else dataset[list]?.splice(Math.floor(next() * dataset[list].length), 1); }
  }
}

const EVIL: readonly unknown[] = [
  null, true, -1, 0, 1e308, 1.5, Number.MAX_SAFE_INTEGER, '', ' ', 'x'.repeat(100_000), [], {}, [[]], '\u001b[31m\u001b]8;;http://x\u0007', '\u202e\u200f', '\ud800',
  '__proto__', 'constructor', 'toString', '2021-13-45', '../..', '2021-02-30/2020', '[..]', '{2021,2022}', '9'.repeat(300), '👨‍👩‍👧‍👦🇦🇲e\u0301',
];

function harm(data: unknown, next: () => number): void {
  const spots = spotsIn(data);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const { parent, key } = pick(spots) as { parent: Record<string, unknown>; key: string };
  const ids = spots.filter((it) => it.key === 'id').map((it) => (it.parent as Record<string, unknown>)['id']);
  switch (Math.floor(next() * 7)) {
    case 0: if (Array.isArray(parent)) (parent as unknown[]).splice(Number(key), 1); else delete parent[key]; break;
    case 1: parent[key] = pick(EVIL); break;
    case 2: parent[key] = pick(ids); break;
    case 3: { const other = pick(spots); parent[key] = structuredClone((other.parent as Record<string, unknown>)[other.key as string]); break; }
    case 4: for (const it of spots) if (['partOf', 'subsetOf', 'supersedes', 'event', 'accuses', 'statement'].includes(String(it.key)) && next() < 0.3) (it.parent as Record<string, unknown>)[it.key as string] = pick(ids); break;
    case 5: { const record = pick(spots.filter((it) => it.key === 'id')).parent as Record<string, unknown>; record[pick(['partOf', 'sameAs', 'subsetOf', 'extra', 'caveats'])] = next() < 0.5 ? record['id'] : [pick(ids)]; break; }
    default: Object.defineProperty(parent, pick(['__proto__', 'constructor', 'prototype', 'hasOwnProperty']), { value: { polluted: true }, enumerable: true, configurable: true, writable: true });
  }
}

function spotsIn(data: unknown): Spot[] {
  const found: Spot[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      found.push({ parent: node as Node, key });
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(data);
  return found;
}

/** A value put deep inside lists or objects. */
function nested(text: string, next: () => number): string {
  if (next() >= 0.05) return text;
  const depth = 10 ** (1 + Math.floor(next() * 4));
  return text.replace(/"description":|"title":/, (key) => `${key}${'['.repeat(depth)}${']'.repeat(depth)},"x":`);
}

function byteDamage(bytes: Uint8Array, next: () => number): Uint8Array {
  const at = Math.floor(next() * bytes.length);
  if (next() < 0.4) return bytes.slice(0, at);
  const copy = bytes.slice();
  for (let i = 0; i < 1 + next() * 4; i += 1) copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
  return copy;
}
