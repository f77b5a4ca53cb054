import type { Event } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const sameType: Rule = {
  code: 'F510', severity: 'warning', title: 'Events that are declared the same are of one type',
  why: 'A meeting is seldom the same thing as a shelling; where documents merely class it otherwise, choose one type.',
  *check({ all, byId }) {
    for (const it of all) {
      if (it.list !== 'events') continue;
      const event = it.record as Event;
      for (const [i, id] of (event.sameAs ?? []).entries()) {
        const other = byId.get(id);
        if (other?.list === 'events' && (other.record as Event).type !== event.type) {
          yield hit(it, ['sameAs', i], `"${id}" is a ${(other.record as Event).type}, this is a ${event.type}`, 'Choose one type, or remove the id');
        }
      }
    }
  },
};
