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

/** The text of a damaged dataset; some damage is done to the data, some to the bytes. */
export function damaged(whole: unknown, seed: number): Uint8Array {
  const next = random(seed);
  const data = structuredClone(whole);
  const times = 1 + Math.floor(next() * 3);
  for (let i = 0; i < times; i += 1) harm(data, next);
  let bytes: Uint8Array = new TextEncoder().encode(nested(JSON.stringify(data, null, next() < 0.5 ? 2 : 0), next));
  if (next() < 0.25) bytes = byteDamage(bytes, next);
  return bytes;
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
