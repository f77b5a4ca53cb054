/**
 * The arithmetic a second time, sentence by sentence from MODEL, every claim against every other: slow, and so plain that
 * it can be read beside the text. Nothing of src/queries/casualties is used.
 */
import { episodeOf, lineage, subtree, type Facts } from '../../../src/model/facts.js';
import { originOf, sideOf } from '../../../src/model/origin.js';
import type { Casualty, When } from '../../../src/model/types.js';
import { compareWhen, surelyBefore } from '../../../src/model/when.js';
import type { Policy } from '../../../src/queries/results.js';

export interface OracleCell {
  readonly key: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  readonly label: string;
  readonly reportedBy: string | null;
  readonly claims: readonly string[];
  readonly leftOut: readonly string[];
}

export interface OracleTotal { readonly key: string; readonly low: number; readonly high: number | null; readonly best: number | null }

export function oracle(facts: Facts, wanted: (claim: Casualty) => boolean, policy: Policy) {
  const all = facts.dataset.casualties;
  const selected = all.filter(wanted);
  const hasNumber = (c: Casualty) => c.count.low !== null || c.count.high !== null;
  const low = (c: Casualty) => c.count.low ?? 0;
  const value = (c: Casualty) => c.count.best ?? low(c);
  const origin = (c: Casualty) => originOf(facts, c.chain);

  // 2. Drop.
  const retracted = (c: Casualty) => c.status === 'retracted';
  const superseded = (c: Casualty) => all.some((other) => other.supersedes === c.id && !retracted(other));
  const up = (c: Casualty): readonly Casualty[] => {
    const whole = all.find((other) => other.id === c.subsetOf);
    return whole === undefined ? [] : [whole, ...up(whole)];
  };
  const subset = (c: Casualty) => up(c).some((whole) => selected.includes(whole) && hasNumber(whole) && !retracted(whole) && !superseded(whole));
  const dropReason = (c: Casualty) => (retracted(c) ? 'retracted' : superseded(c) ? 'superseded' : subset(c) ? 'subset' : hasNumber(c) ? null : 'unquantified');
  const live = selected.filter((c) => dropReason(c) === null);

  // 3. Never add the whole to its parts.
  const below = (c: Casualty, d: Casualty) => d.event !== c.event && lineage(facts.events, d.event).some((e) => e.id === c.event);
  const mayBePart = (c: Casualty, d: Casualty) => below(c, d) && c.harm === d.harm
    && (c.lossesOf === d.lossesOf || c.lossesOf === null || d.lossesOf === null)
    && (c.victims === d.victims || c.victims === 'unknown' || d.victims === 'unknown');
  const children = (c: Casualty) => c.scope === 'aggregate' && live.some((d) => mayBePart(c, d));
  const bySide = (c: Casualty) => c.lossesOf === null
    && live.some((d) => !children(d) && d.event === c.event && d.harm === c.harm && d.lossesOf !== null);
  const beside = (c: Casualty, d: Casualty) => d.event === c.event && d.harm === c.harm && d.lossesOf === c.lossesOf;
  const byVictims = (c: Casualty) => c.victims === 'unknown' && ['combatant', 'civilian'].every((kind) =>
    live.some((d) => beside(c, d) && d.victims === kind && !children(d) && !bySide(d)));
  const because = (c: Casualty) => (children(c) ? 'children' : bySide(c) ? 'split-by-side' : byVictims(c) ? 'split-by-victims' : null);

  // 4. Cells.
  const victimsWith = (c: Casualty, reason: string | null) => {
    if (c.victims !== 'unknown') return c.victims;
    const kinds = ['combatant', 'civilian'].filter((kind) =>
      live.some((d) => beside(c, d) && d.victims === kind && because(d) === reason));
    return kinds.length === 1 ? kinds[0] as string : 'unknown';
  };
  const key = (c: Casualty, victims: string, reason: string | null) => [c.event, c.lossesOf, c.harm, victims, reason].join(' ');
  const liveKey = (c: Casualty) => key(c, victimsWith(c, because(c)), because(c));
  const liveKeys = new Set(live.map(liveKey));
  const keyOf = (c: Casualty) => {
    if (live.includes(c)) return liveKey(c);
    return [null, 'children', 'split-by-side', 'split-by-victims'].map((reason) => key(c, victimsWith(c, reason), reason))
      .find((k) => liveKeys.has(k)) ?? key(c, c.victims, 'unquantified');
  };
  const said = (c: Casualty): When | null => c.said ?? facts.statements.get(c.statement ?? '')?.said
    ?? c.evidence.flatMap((e) => facts.documents.get(e.document)?.published ?? []).toSorted(compareWhen)[0] ?? null;
  const before = (c: Casualty, d: Casualty) => {
    const [a, b] = [said(c), said(d)];
    return a !== null && b !== null && surelyBefore(a, b);
  };
  const sameRange = (c: Casualty, d: Casualty) => low(c) === low(d) && c.count.high === d.count.high;
  const tellingsOf = (c: Casualty, cell: readonly Casualty[]) => cell.filter((d) => d === c || (origin(c) !== null && origin(d) === origin(c) && sameRange(c, d)));
  const dated = (c: Casualty, cell: readonly Casualty[]) => tellingsOf(c, cell).every((d) => said(d) !== null);
  const revised = (c: Casualty, cell: readonly Casualty[]) => origin(c) !== null && cell.some((d) => origin(d) === origin(c) && !sameRange(c, d)
    && dated(c, cell) && dated(d, cell)
    && tellingsOf(c, cell).every((x) => tellingsOf(d, cell).some((y) => before(x, y)) && !tellingsOf(d, cell).some((y) => before(y, x))));

  const cells = [...new Set(selected.map(keyOf))].map((k): OracleCell & { counted: boolean; of: Casualty } => {
    const here = selected.filter((c) => keyOf(c) === k);
    const figures = here.filter((c) => live.includes(c));
    const kept = figures.filter((c) => !revised(c, figures));
    const used = k.endsWith('unquantified') ? here.filter((c) => dropReason(c) === 'unquantified') : kept;
    const origins = [...new Set(used.flatMap((c) => origin(c) ?? []))];
    const of = here[0] as Casualty;
    return {
      key: k,
      low: kept.length === 0 ? null : Math.min(...kept.map(low)),
      high: kept.length === 0 || kept.some((c) => c.count.high === null) ? null : Math.max(...kept.map((c) => c.count.high as number)),
      best: best(kept, of),
      label: label(kept, origins),
      reportedBy: reported(of, origins),
      claims: used.map((c) => c.id).toSorted(),
      leftOut: here.filter((c) => !used.includes(c)).map((c) => `${c.id} ${dropReason(c) ?? 'revised'}`).toSorted(),
      counted: k.endsWith(' '),
      of,
    };
  });

  // 6. Best.
  function best(kept: readonly Casualty[], of: Casualty): number | null {
    const offers = {
      'conservative': kept.map(value),
      'highest': kept.map((c) => c.count.high ?? value(c)),
      'latest': kept.filter((c) => !kept.some((d) => before(c, d))).map(value),
      'self-reported': kept.filter((c) => of.lossesOf !== null && origin(c) !== null && sideOf(facts, origin(c) as string) === sideOf(facts, of.lossesOf)).map(value),
      'none': [],
    }[policy];
    if (offers.length === 0) return null;
    return policy === 'highest' ? Math.max(...offers) : Math.min(...offers);
  }

  // Labels.
  function label(kept: readonly Casualty[], origins: readonly string[]): string {
    if (kept.length === 0) return 'unquantified';
    if (origins.length === 0) return 'unattributed';
    const ends = origins.map((o) => {
      const own = kept.filter((c) => origin(c) === o);
      return [Math.min(...own.map(low)), Math.max(...own.map((c) => c.count.high ?? Infinity))] as const;
    });
    if (Math.max(...ends.map(([from]) => from)) > Math.min(...ends.map(([, to]) => to))) return 'disputed';
    return origins.some((a) => origins.some((b) => sideOf(facts, a) !== sideOf(facts, b))) ? 'corroborated' : 'single-source';
  }

  function reported(of: Casualty, origins: readonly string[]): string | null {
    if (of.lossesOf === null || origins.length === 0) return null;
    const losing = sideOf(facts, of.lossesOf);
    const own = facts.events.get(of.event)?.participants ?? [];
    const all = own.length > 0 ? own : [...subtree(facts, of.event)].flatMap((e) => facts.events.get(e)?.participants ?? []);
    const others = all.map((actor) => sideOf(facts, actor)).filter((side) => side !== losing);
    const sides = origins.map((o) => sideOf(facts, o));
    if (sides.every((side) => side === losing)) return 'self';
    if (sides.every((side) => others.includes(side))) return 'adversary';
    if (sides.every((side) => side !== losing && !others.includes(side))) return 'third-party';
    return 'mixed';
  }

  // 7 to 10. Totals.
  const totals = (name: string, part: typeof cells): OracleTotal[] => {
    const counted = part.filter((cell) => cell.counted && cell.claims.length > 0);
    const rows = new Map<string, typeof cells>();
    for (const cell of counted) {
      for (const row of [`${cell.of.harm} all`, `${cell.of.harm} side ${cell.of.lossesOf}`]) rows.set(row, [...rows.get(row) ?? [], cell]);
    }
    return [...rows].map(([row, cellsOfRow]) => ({
      key: `${name} ${row}`,
      low: cellsOfRow.reduce((n, cell) => n + (cell.low as number), 0),
      high: cellsOfRow.some((cell) => cell.high === null) ? null : cellsOfRow.reduce((n, cell) => n + (cell.high as number), 0),
      best: cellsOfRow.some((cell) => cell.best === null) ? null : cellsOfRow.reduce((n, cell) => n + (cell.best as number), 0),
    }));
  };
  const episodes = [...new Set(cells.map((cell) => episodeOf(facts, cell.of.event)))];
  return {
    cells: cells.map(({ counted: _counted, of: _of, ...cell }) => cell),
    totals: [
      ...totals('overall', cells),
      ...episodes.flatMap((episode) => totals(episode, cells.filter((cell) => episodeOf(facts, cell.of.event) === episode))),
    ],
    unquantified: selected.filter((c) => dropReason(c) === 'unquantified').map((c) => c.id).toSorted(),
  };
}
