import { lineage } from '../../model/facts.js';
import type { Id } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

type Part = { readonly id: Id; readonly partOf?: Id; readonly sameAs?: readonly Id[] };

export const sameChain: Rule = {
  code: 'F206', severity: 'error', title: 'Records that are declared the same do not contradict each other in what they are part of',
  why: 'What is part of something cannot be the same as it, and one body cannot belong to two countries.',
  *check({ all, byId }) {
    const parts = new Map([...byId].map(([id, it]) => [id, it.record as Part]));
    for (const it of all) {
      for (const [i, id] of ((it.record as Part).sameAs ?? []).entries()) {
        if (byId.get(id)?.list !== it.list || id === it.record.id) continue;
        const [own, other] = [above(parts, it.record.id), above(parts, id)];
        if (own.includes(id) || other.includes(it.record.id)) {
          yield hit(it, ['sameAs', i], `"${id}" and "${it.record.id}" are part of each other`, 'Remove sameAs, or correct partOf');
        } else if (it.list !== 'events' && own.length > 0 && other.length > 0 && apart(parts, own, other)) {
          yield hit(it, ['sameAs', i], `"${id}" is part of "${other.at(-1)}", but "${it.record.id}" of "${own.at(-1)}"`, 'Declare these two the same as well, or remove sameAs');
        }
      }
    }
  },
};

function above(parts: ReadonlyMap<Id, Part>, id: Id): readonly Id[] {
  return lineage(parts, id).slice(1).map((it) => it.id);
}

/** Whether the two lineages lead to different things: the top of neither is, or is declared the same as, something in the other. */
function apart(parts: ReadonlyMap<Id, Part>, a: readonly Id[], b: readonly Id[]): boolean {
  const declares = (one: Id, two: Id) => parts.get(one)?.sameAs?.includes(two) === true;
  const meets = (top: Id, others: readonly Id[]) => others.some((it) => it === top || declares(top, it) || declares(it, top));
  return !meets(a.at(-1) as Id, b) && !meets(b.at(-1) as Id, a);
}
