import { sideOf } from '../../model/origin.js';
import type { Casualty } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const notASide: Rule = {
  code: 'F508', severity: 'warning', title: 'lossesOf is a side: an actor with nothing above it',
  why: 'Losses of an army and losses of its country would stand in two cells, and be added.',
  *check({ all, facts }) {
    for (const it of all) {
      if (it.list !== 'casualties') continue;
      const { lossesOf } = it.record as Casualty;
      if (lossesOf === null) continue;
      const own = facts().same.get(lossesOf) ?? lossesOf;
      const side = sideOf(facts(), own);
      if (side !== own && facts().actors.get(own)?.partOf !== undefined) yield hit(it, ['lossesOf'], `"${lossesOf}" is part of "${side}"`, `Write "${side}"`);
    }
  },
};
