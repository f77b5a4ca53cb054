/** F301 to F305: dates and counts that cannot be, and evidence in a paragraph that the document does not have. */
import { records, type Located, type Source } from '../dataset/join.js';
import { boundsOf } from '../model/edtf.js';
import type { Casualty, Count, Dataset, Document, Event, Evidence, Statement, When } from '../model/types.js';
import type { Finding, Path } from './finding.js';

export function* checkValues(sources: readonly Source[]): Generator<Finding> {
  const all = [...records(sources)];
  const documents = new Map(all.filter((it) => it.list === 'documents').map((it) => [it.record.id, it.record as Document]));
  const claims = new Map(all.filter((it) => it.list === 'casualties').map((it) => [it.record.id, it.record as Casualty]));
  for (const { file, data } of sources) {
    const { edtf } = (data as Dataset).referenceDate;
    if (boundsOf(edtf) === null) yield badDate(file, ['referenceDate', 'edtf'], edtf);
  }
  for (const located of all) {
    const { file, list, index } = located;
    for (const [key, when] of dates(located)) {
      if (when !== undefined && boundsOf(when.edtf) === null) yield badDate(file, [list, index, key, 'edtf'], when.edtf);
    }
    for (const [i, evidence] of ((located.record as Partial<Event>).evidence ?? []).entries()) {
      const most = documents.get((evidence as Evidence).document)?.paragraphs;
      if (most !== undefined && evidence.paragraph > most) {
        yield error(file, [list, index, 'evidence', i, 'paragraph'], 'F401', `the document has ${most} paragraphs, not ${evidence.paragraph}`, 'Count the paragraphs from 1: blocks between blank lines');
      }
    }
    if (list !== 'casualties') continue;
    const claim = located.record as Casualty;
    yield* checkCount(file, [list, index, 'count'], claim.count);
    const whole = claim.subsetOf === undefined ? undefined : claims.get(claim.subsetOf);
    if (whole !== undefined && claim.count.low !== null && whole.count.high !== null && claim.count.low > whole.count.high) {
      yield error(file, [list, index, 'subsetOf'], 'F305', `it is part of "${whole.id}", but at least ${claim.count.low} is more than its ${whole.count.high}`, 'Correct a count, or drop "subsetOf"');
    }
  }
}

function dates({ list, record }: Located): readonly (readonly [string, When | undefined])[] {
  switch (list) {
    case 'documents': return [['published', (record as Document).published]];
    case 'events': return [['when', (record as Event).when]];
    case 'statements': return [['said', (record as Statement).said]];
    case 'casualties': return [['said', (record as Casualty).said]];
    default: return [];
  }
}

function* checkCount(file: string, path: Path, { low, high, best }: Count): Generator<Finding> {
  if (low !== null && high !== null && low > high) {
    yield error(file, [...path, 'low'], 'F302', `low ${low} is above high ${high}`, 'Exchange them, or correct one');
  }
  if (low === null && high !== null) {
    yield error(file, [...path, 'low'], 'F303', `high is ${high}, but low is null`, 'Write 0 as low for "up to"; both null is "no number given"');
  }
  if (best !== undefined && ((low !== null && best < low) || (high !== null && best > high))) {
    yield error(file, [...path, 'best'], 'F304', `best ${best} lies outside its bounds`, 'best is the source\'s own figure, from low to high');
  }
}

function badDate(file: string, path: Path, edtf: string): Finding {
  return error(file, path, 'F301', `"${edtf.length > 60 ? `${edtf.slice(0, 57)}...` : edtf}" is not an EDTF date`, 'Write 2021-07-28, 2021-07, [2021-07-28..2021-07-31] and the like: factline help dates');
}

function error(file: string, path: Path, code: string, message: string, help: string): Finding {
  return { file, path, code, severity: 'error', message, help };
}
