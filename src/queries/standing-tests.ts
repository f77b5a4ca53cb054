/** Filters on how well something is supported. Source: MODEL, "Origins, labels, contest"; issue "Contested facts", point 4. */
import type { Facts } from '../model/facts.js';
import type { Casualty, Event, Id, Statement } from '../model/types.js';
import { accusations, denials, isContested, rivals } from './contested.js';
import type { CasualtyCell } from './results.js';
import { standingsOf } from './standings.js';

/** What is asked of the standing of facts; absent or false: nothing. */
export interface AskedStanding {
  readonly label?: readonly string[];
  readonly contested?: boolean;
  readonly selfReported?: boolean;
}

export interface StandingTests {
  readonly cell: (cell: CasualtyCell) => boolean;
  readonly event: (event: Event) => boolean;
  readonly statement: (statement: Statement) => boolean;
  readonly casualty: (claim: Casualty) => boolean;
}

/**
 * undefined: nothing is asked. An event, statement or claim has the labels of the figures that its claims are in. Contested is
 * an event whose responsibility is contested or one of whose counts is disputed; a statement that is part of such a quarrel; a
 * figure that is disputed.
 */
export function standingTests(facts: Facts, asked: AskedStanding): StandingTests | undefined {
  const labels = new Set(asked.label ?? []);
  if (labels.size === 0 && asked.contested !== true && asked.selfReported !== true) return undefined;
  const figure = (cell: CasualtyCell) => (labels.size === 0 || labels.has(cell.label)) && (asked.selfReported !== true || cell.reportedBy === 'self');
  const asksFigure = labels.size > 0 || asked.selfReported === true;
  const index = once(() => indexOf(facts));
  const test = (cells: readonly CasualtyCell[], quarrel: () => boolean) => (!asksFigure || cells.some(figure))
    && (asked.contested !== true || cells.some((cell) => cell.label === 'disputed') || quarrel());
  return {
    cell: (cell) => figure(cell) && (asked.contested !== true || cell.label === 'disputed'),
    event: (event) => test(index().byEvent.get(event.id) ?? [], () => isContested(facts, event.id)),
    statement: (statement) => test(index().byStatement.get(statement.id) ?? [], () => index().quarrels().has(statement.id)),
    casualty: (claim) => test(index().byClaim(claim.id), () => false),
  };
}

interface Index {
  readonly byEvent: ReadonlyMap<Id, readonly CasualtyCell[]>;
  readonly byStatement: ReadonlyMap<Id, readonly CasualtyCell[]>;
  readonly byClaim: (id: Id) => readonly CasualtyCell[];
  /** Ids of the statements that accuse against another's accusation, or deny or are denied. */
  readonly quarrels: () => ReadonlySet<Id>;
}

function indexOf(facts: Facts): Index {
  const standings = standingsOf(facts);
  const byEvent = new Map<Id, CasualtyCell[]>();
  const byStatement = new Map<Id, CasualtyCell[]>();
  const add = (map: Map<Id, CasualtyCell[]>, id: Id, cell: CasualtyCell) => {
    const list = map.get(id);
    if (list === undefined) map.set(id, [cell]);
    else list.push(cell);
  };
  for (const { claim, cell } of standings.values()) {
    add(byEvent, claim.event, cell);
    if (claim.statement !== undefined) add(byStatement, claim.statement, cell);
  }
  return {
    byEvent, byStatement,
    byClaim: (id) => [standings.get(id)?.cell].flatMap((cell) => cell ?? []),
    quarrels: once(() => new Set(facts.dataset.events.flatMap(({ id }) => [
      ...rivals(accusations(facts, id)).flatMap((it) => it.statements), ...denials(facts, id).flatMap((it) => [it.denial, it.denied]),
    ]).map((it) => it.id))),
  };
}

function once<T>(work: () => T): () => T {
  let value: { readonly it: T } | undefined;
  return () => (value ??= { it: work() }).it;
}
