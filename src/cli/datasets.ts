import type { Host } from './host.js';

/** Which datasets are read: those given with --data, else FACTLINE_DATA, else the one that ships with the package. */
export function datasetNames(host: Pick<Host, 'env' | 'dataFolder'>, given: readonly string[]): readonly string[] {
  if (given.length > 0) return given;
  const set = host.env['FACTLINE_DATA'];
  return [set === undefined || set === '' ? `${host.dataFolder}/irannews-2021-07.json` : set];
}
