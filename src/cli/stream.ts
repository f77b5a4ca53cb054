import { fstatSync, writeSync } from 'node:fs';
import type { Output } from './host.js';

/**
 * A standard stream by its descriptor. Node's own stream is asked for only where it is a terminal, or full for now: to set it up takes
 * 6 ms, and turns a pipe that others share into one that does not wait.
 */
export function outputOf(descriptor: 1 | 2, stream: () => NodeJS.WriteStream): Output {
  let terminal: boolean | undefined;
  const isTerminal = () => (terminal ??= isDevice(descriptor) && stream().isTTY === true);
  return {
    get isTerminal() { return isTerminal(); },
    get columns() { return isTerminal() ? stream().columns : undefined; },
    write: async (text) => {
      const bytes = Buffer.from(text);
      const written = isTerminal() ? 0 : writeDirectly(descriptor, bytes);
      if (written < bytes.length) await writeTo(stream(), bytes.subarray(written));
    },
  };
}

/** What is no device is no terminal; a descriptor that is closed is neither. */
function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** @returns how many bytes a stream that does not wait has taken @throws Node's error where it cannot be written */
function writeDirectly(descriptor: number, bytes: Uint8Array): number {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return written;
}

function writeTo(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    stream.once('error', fail);
    stream.write(bytes, (error) => (error ? fail(error) : done()));
  });
}
