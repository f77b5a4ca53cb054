import { Problem } from '../model/problem.js';
import type { Host } from './host.js';

/** --data, else FACTLINE_DATA, else the dataset that ships with the package. @throws Problem (usage) for stdin named twice */
export function datasetNames(host: Pick<Host, 'env' | 'dataFolder'>, given: readonly string[]): readonly string[] {
  if (given.length > 0) return readableOnce(given);
  const set = host.env['FACTLINE_DATA'];
  return [set === undefined || set === '' ? `${host.dataFolder}/irannews-2021-07.json` : set];
}

/** The names, of which "-" may be one but not two. @throws Problem (usage) */
export function readableOnce(names: readonly string[]): readonly string[] {
  if (names.filter((name) => name === '-').length < 2) return names;
  throw new Problem('usage', 'E_STDIN', 'stdin can be read only once', ['Name "-" once, and files for the other datasets']);
}
