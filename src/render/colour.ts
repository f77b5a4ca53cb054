import { Chalk, type ChalkInstance } from 'chalk';
import type { Span, Tone } from '../sheet/sheet.js';
import { cleanAddress } from './clean.js';
import type { Row } from './wrap.js';

/** Rows of spans → text with escape codes, or without any at level 0. The only file that knows chalk. */
export type Paint = (row: Row) => string;

export function painter(level: 0 | 1 | 2 | 3, links: boolean): Paint {
  if (level === 0) return (row) => row.map((span) => span.text).join('').trimEnd();
  const chalk = new Chalk({ level });
  const styles: Readonly<Record<Tone, ChalkInstance>> = {
    title: chalk.bold, heading: chalk.bold.cyan, label: chalk.bold, muted: chalk.dim, strong: chalk.bold, quote: chalk.italic,
    id: chalk.dim, number: chalk.bold, doubt: chalk.yellow, alert: chalk.red, good: chalk.green, mark: chalk.black.bgYellow,
  };
  const paint = (span: Span): string => {
    const text = span.tone === undefined ? span.text : styles[span.tone](span.text);
    return links && span.href !== undefined ? link(span.href, text) : text;
  };
  return (row) => trimmed(row).map(paint).join('');
}

/** OSC 8. */
function link(href: string, text: string): string {
  return `\x1b]8;;${cleanAddress(href)}\x1b\\${text}\x1b]8;;\x1b\\`;
}

function trimmed(row: Row): Row {
  const end = row.findLastIndex((span) => span.text.trim() !== '');
  return row.slice(0, end + 1).map((span, i) => (i === end ? { ...span, text: span.text.trimEnd() } : span));
}
