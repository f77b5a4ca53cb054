/** The arithmetic of each figure, so that a reader can redo it with a pencil. Source: MODEL, "Casualties: the arithmetic". */
import { nameOf, type Facts } from '../model/facts.js';
import { groupBy } from '../model/group.js';
import { thousands } from '../model/wording.js';
import type { ExplainedCell, ExplainedClaim, LeftOutClaim, UsedClaim } from '../queries/casualties/index.js';
import type { CasualtyCell, Policy, Total } from '../queries/results.js';
import type { Toll } from '../queries/toll.js';
import type { Block, Line, Section, Sheet } from '../sheet/sheet.js';
import { phrase } from './dates.js';
import { ASIDE_WORDS, LABEL_WORDS, LEFT_OUT_WORDS, plural, range, REPORTED_BY_WORDS } from './words.js';

export function explainSheet(toll: Toll, facts: Facts): Sheet {
  const cells = toll.explained ?? [];
  const byEpisode = groupBy(toll.cells, (cell) => cell.episode);
  return { sections: [
    ...cells.map((cell): Section => ({
      heading: [{ text: `${name(cell.cell, facts)}`, tone: 'heading' }, { text: `  ${cell.cell.event}`, tone: 'id' }],
      blocks: cellBlocks(cell, toll.policy),
    })),
    ...toll.episodes.map((it): Section => sums(`Sum of ${it.eventTitle}`, it.totals, byEpisode.get(it.event) ?? [], facts)),
    ...toll.episodes.length > 1 ? [sums('Sum over all episodes', toll.overall, toll.cells, facts)] : [],
    { blocks: [{ kind: 'prose', lines: [[{ text: 'Bounds are the least low and the greatest high of the claims used, not a confidence interval. The rules: factline help casualties', tone: 'muted' }]] }] },
  ] };
}

function name(cell: CasualtyCell, facts: Facts): string {
  const who = cell.lossesOf === null ? 'not split by side' : nameOf(facts, cell.lossesOf);
  return `${cell.harm}, ${who}${cell.victims === 'unknown' ? '' : `, ${cell.victims}s`}: ${cell.eventTitle}`;
}

function cellBlocks(it: ExplainedCell, policy: Policy | 'all'): readonly Block[] {
  const { cell } = it;
  const reported = cell.reportedBy === null ? '' : `, ${REPORTED_BY_WORDS[cell.reportedBy]}`;
  const head: Line[] = [[
    { text: cell.low === null ? 'no number' : range(cell.low, cell.high), tone: cell.low === null ? 'doubt' : 'number' },
    ` · ${LABEL_WORDS[cell.label]}${reported}`, ...cell.because === null || cell.because === 'unquantified' ? [] : [` · ${ASIDE_WORDS[cell.because]}`],
  ]];
  if (it.asideFor.length > 0) head.push([{ text: `set aside for ${it.asideFor.join(', ')}`, tone: 'muted' }]);
  return [
    { kind: 'prose', lines: head, indent: 2 },
    { kind: 'fields', rows: [
      ...it.claims.map((claim) => ({ label: claim.id, lines: used(claim, it) })),
      ...it.leftOut.map((claim) => ({ label: claim.id, lines: [...described(claim), leftOut(claim)] })),
    ] },
    ...cell.low === null ? [] : [{ kind: 'prose' as const, lines: reckoning(it, policy), indent: 2 }],
  ];
}

function described(claim: ExplainedClaim): readonly Line[] {
  const chain = claim.chain.length === 0 ? 'no source named' : claim.chain.join(', through ');
  const said = claim.said === null ? '' : ` · said ${phrase({ edtf: claim.said, approximateTime: claim.approximateTime, ...claim.time === null ? {} : { time: claim.time } })}`;
  const where = claim.places.map((it) => `${it.document} paragraph ${it.paragraph}`).join(', ');
  const origin = claim.origin === null ? 'no origin' : `origin ${claim.origin.name}`;
  return [
    [{ text: claim.low === null ? 'no number' : range(claim.low, claim.high), tone: 'number' }, { text: ` “${claim.words}”`, tone: 'quote' }],
    [{ text: `${chain} · ${origin}${said} · ${where}`, tone: 'muted' }],
  ];
}

function used(claim: UsedClaim, { tellings }: ExplainedCell): readonly Line[] {
  const told = tellings.find((ids) => ids.includes(claim.id));
  return [...described(claim), ...told === undefined ? [] : [[{
    text: told[0] === claim.id ? `counts once for ${plural(told.length, 'telling')} of one origin` : `told again: the same as ${told[0]}`, tone: 'muted' as const,
  }]]];
}

function leftOut({ reason, by }: LeftOutClaim): Line {
  return [{ text: `left out: ${LEFT_OUT_WORDS[reason]}${by === null ? '' : ` (${by})`}`, tone: 'doubt' }];
}

/** "low 3 (ca-a) … high 5 (ca-b) … best 3, conservative: the least of 3 and 5". */
function reckoning({ cell, claims, bests }: ExplainedCell, policy: Policy | 'all'): readonly Line[] {
  const low = claims.find((it) => it.low === cell.low)?.id ?? '';
  const high = claims.find((it) => it.high === cell.high)?.id ?? '';
  const lines: Line[] = [`low ${thousands(cell.low ?? 0)} from ${low}; high ${cell.high === null ? 'open' : thousands(cell.high)} from ${high}`];
  const shown = policy === 'all' ? (Object.keys(bests) as Policy[]) : [policy];
  for (const each of shown) lines.push(bestLine(each, bests[each], claims));
  return lines;
}

const CHOICES: Readonly<Record<Policy, string>> = {
  'conservative': 'the least of', 'highest': 'the greatest of', 'latest': 'the least said last of', 'self-reported': 'the least by the losing side itself of', 'none': 'none of',
};

function bestLine(policy: Policy, best: number | null, claims: readonly UsedClaim[]): Line {
  const values = [...new Set(claims.flatMap((it) => it.values[policy] ?? []))].toSorted((a, b) => a - b).map(thousands);
  if (best === null) return `best by “${policy}”: none`;
  return `best by “${policy}”: ${thousands(best)}, ${CHOICES[policy]} ${values.join(', ')}`;
}

/** "killed 3–5 = 3–5 (Norland, A ferry strikes a pier)": the counted cells that make each total. */
function sums(title: string, totals: readonly Total[], cells: readonly CasualtyCell[], facts: Facts): Section {
  const lines = totals.filter((it) => !it.split).map((total): Line => {
    const parts = cells.filter((cell) => cell.counted && cell.low !== null && cell.harm === total.harm);
    const added = parts.map((cell) => `${range(cell.low, cell.high)} (${cell.lossesOf === null ? 'not split' : nameOf(facts, cell.lossesOf)}, ${cell.event})`);
    return [{ text: `${total.harm} `, tone: 'strong' }, { text: range(total.low, total.high), tone: 'number' }, ` = ${added.join(' + ')}`,
      total.best === null ? '' : `; best ${thousands(total.best)} = ${parts.map((cell) => thousands(cell.best ?? 0)).join(' + ')}`];
  });
  return { heading: [{ text: title, tone: 'heading' }], blocks: [{ kind: 'prose', indent: 2, lines: lines.length === 0 ? ['No number is reported.'] : lines }] };
}
