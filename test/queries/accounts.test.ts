import { expect, test } from 'vitest';
import { indexFacts } from '../../src/model/facts.js';
import { accounts } from '../../src/queries/accounts.js';
import { criteria } from '../../src/queries/criteria.js';
import { story, statement } from '../support/story.js';

const of = (event?: string, data = story()) => {
  const facts = indexFacts(data);
  return accounts(facts, criteria(facts, {}), event);
};

test('without an event, every contested one: sides that take part, then third parties', () => {
  const [only, ...others] = of();
  expect(others).toEqual([]);
  expect(only).toMatchObject({ event: 'ev-collision', eventTitle: 'A ferry strikes a pier', contested: true });
  expect(only?.sides.map((it) => [it.side, it.party, it.statements.map((said) => said.id)])).toEqual([
    ['Norland', true, ['st-norland', 'st-voss']], ['Sudria', true, ['st-sudria']], ['a harbour worker', false, ['st-worker']],
  ]);
});

test('an event takes in what was said of the events below it', () => {
  expect(of('ev-accident')[0]?.sides[0]?.statements.map((it) => it.id)).toEqual(['st-norland', 'st-voss']);
  expect(of('ev-treaty')).toEqual([]);
});

test('whom a side accuses, what it denies, and what it leaves unanswered', () => {
  const [{ sides } = { sides: [] }] = of();
  expect(sides[0]).toMatchObject({ accuses: ['Sudria'], denies: [], unanswered: ['st-sudria'] });
  expect(sides[1]).toMatchObject({ accuses: ['Strait Lines'], denies: ['st-voss'], unanswered: [] });
});

test('an answer of the same side ends what was unanswered', () => {
  const reply = statement({ id: 'st-reply', chain: [{ actor: 'voss' }], respondsTo: [{ statement: 'st-sudria', relation: 'denies' }] });
  const [{ sides } = { sides: [] }] = of(undefined, story({ statements: [...story().statements, reply] }));
  expect(sides[0]).toMatchObject({ side: 'Norland', denies: ['st-sudria'], unanswered: [] });
});
