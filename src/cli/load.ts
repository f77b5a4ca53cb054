import { decodeBytes } from '../dataset/decode.js';
import { parseJson } from '../dataset/parse.js';
import { Problem } from '../model/problem.js';
import type { Dataset } from '../model/types.js';
import type { Host } from './host.js';
import { reason } from './write.js';

export async function loadDataset(names: readonly string[], host: Host): Promise<Dataset> {
  const name = names[0] as string;
  let bytes: Uint8Array;
  try { bytes = name === '-' ? await host.readStdin() : host.files.read(name); } catch (error) {
    throw new Problem('input', 'E_FILE', `${name} cannot be read: ${reason(error)}`, ['Name a dataset that exists: --data <file>']);
  }
  const decoded = decodeBytes(bytes);
  if ('fault' in decoded) throw new Problem('input', 'E_TEXT', decoded.fault.message);
  const parsed = parseJson(decoded.text);
  if ('fault' in parsed) throw new Problem('input', 'E_JSON', parsed.fault.message);
  return parsed.data as Dataset;
}
