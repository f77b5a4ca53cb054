/** When one origin's figure takes the place of its earlier one, over all tellings of both. */
import { expect, test } from 'vitest';
import { indexFacts } from '../../../src/model/facts.js';
import type { When } from '../../../src/model/types.js';
import { casualties } from '../../../src/queries/casualties/index.js';
import { claim, story, when } from '../../support/story.js';

const at = (time: string, more: Partial<When> = {}) => when('2031-03-03', { time, ...more });
const SOMETIME = when('2031-03-03');

function figure(two: readonly When[], three: readonly When[]) {
  const told = (n: number, dates: readonly When[]) => dates.map((said, i) => claim({ id: `ca-${n}-${i}`, count: { low: n, high: n, words: String(n) }, said }));
  const [cell] = casualties(indexFacts(story({ casualties: [...told(2, two), ...told(3, three)] })), {}, 'none').cells;
  return [cell?.low, cell?.high, cell?.leftOut.map((it) => `${it.id} ${it.reason}`)];
}

test.each<[string, readonly When[], readonly When[]]>([
  ['told later', [at('06:00')], [at('08:30')]],
  ['told later, and again by somebody who gives no hour', [at('06:00')], [at('08:30'), SOMETIME]],
  ['told the next day, and on a day left open', [at('06:00')], [when('2031-03-04'), when('2031-03')]],
])('an earlier figure is left out where the other was %s', (_, two, three) => {
  expect(figure(two, three)).toEqual([3, 3, ['ca-2-0 revised']]);
});

test.each<[string, readonly When[], readonly When[]]>([
  ['the hour is open', [SOMETIME], [at('08:30'), SOMETIME]],
  ['the hour is about', [at('06:00', { approximateTime: true })], [at('08:30')]],
  ['one telling of the earlier figure is open', [at('06:00'), SOMETIME], [at('08:30')]],
  ['the old figure is told again after the new one', [at('06:00'), at('10:00')], [at('08:30')]],
  ['they are told by turns', [at('06:00'), at('10:00')], [at('08:30'), at('11:00')]],
])('both are kept where %s', (_, two, three) => {
  expect(figure(two, three)).toEqual([2, 3, []]);
});
