import type { Bar } from '../sheet/sheet.js';
import type { Glyphs } from './glyphs.js';
import type { Row } from './wrap.js';

/**
 * A bar on an axis from 0 to `most`, the same for the whole table: solid up to the low bound, light up to the high one, an
 * arrow where the range is open. No number: nothing, which is not 0.
 */
export function drawBar(bar: Bar, most: number, width: number, glyphs: Glyphs): Row {
  if (bar.low === null || most <= 0) return [];
  const room = width - 1;
  const low = scaled(bar.low, most, room);
  const high = bar.high === null ? low : Math.max(low, scaled(bar.high, most, room));
  return [{ text: glyphs.full.repeat(low) }, { text: glyphs.light.repeat(high - low) + (bar.high === null ? glyphs.open : ''), tone: 'muted' }];
}

/** At least one block for whoever is not 0: a small number beside a large one is still somebody. */
function scaled(n: number, most: number, room: number): number {
  return n === 0 ? 0 : Math.max(1, Math.round((n / most) * room));
}
