/** How to draw: width, colour and characters. Source: CLI, "Screens" and "Environment". */
import { Problem } from '../model/problem.js';
import type { Host, Output } from './host.js';
import { flag, text, type Asked } from './options.js';

export interface Screen {
  readonly width: number;
  /** chalk's levels: 0 none, 1 sixteen colours, 2 256, 3 all. */
  readonly colour: 0 | 1 | 2 | 3;
  readonly unicode: boolean;
  /** Addresses as OSC 8 links. */
  readonly links: boolean;
}

const NARROWEST = 40;
const WIDEST = 1000;

export function screenOf(host: Host, asked: Asked): Screen {
  const colour = colourOf(host.env, asked, host.stdout);
  return {
    width: widthOf(host, asked),
    colour,
    unicode: isUnicode(host.env),
    links: colour > 0 && host.stdout.isTerminal && knowsLinks(host.env),
  };
}

/** --width, the terminal, COLUMNS, else 80; never under 40. */
function widthOf(host: Host, asked: Asked): number {
  const given = text(asked, 'width');
  if (given !== undefined) {
    const width = Number(given);
    if (/^\d+$/.test(given) && width >= NARROWEST && width <= WIDEST) return width;
    throw new Problem('usage', 'E_WIDTH', `--width "${given}" is not a number from ${NARROWEST} to ${WIDEST}`, ['Write --width 100']);
  }
  const columns = host.stdout.columns ?? Number(host.env['COLUMNS'] ?? '');
  return Number.isInteger(columns) && columns > 0 ? Math.min(Math.max(columns, NARROWEST), WIDEST) : 80;
}

/** --color, then NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR=0, TERM=dumb, then whether the stream is a terminal. */
function colourOf(env: Host['env'], asked: Asked, stream: Output): Screen['colour'] {
  const word = flag(asked, 'no-color') ? 'never' : text(asked, 'color') ?? 'auto';
  if (word !== 'auto') return word === 'always' ? depth(env) : 0;
  if (isSet(env['NO_COLOR'])) return 0;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force === '0' || force === 'false' ? 0 : depth(env, force);
  if (isSet(env['CLICOLOR_FORCE']) && env['CLICOLOR_FORCE'] !== '0') return depth(env);
  if (env['CLICOLOR'] === '0' || env['TERM'] === 'dumb') return 0;
  return stream.isTerminal ? depth(env) : 0;
}

function depth(env: Host['env'], force?: string): Screen['colour'] {
  if (force === '1' || force === '2' || force === '3') return Number(force) as Screen['colour'];
  if (/^(truecolor|24bit)$/.test(env['COLORTERM'] ?? '')) return 3;
  return /256/.test(env['TERM'] ?? '') ? 2 : 1;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** Unicode drawing where the locale says UTF-8, or where it says nothing at all (Windows, containers). */
function isUnicode(env: Host['env']): boolean {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(isSet);
  return locale === undefined || /utf-?8/i.test(locale);
}

/** Terminals that are known to follow OSC 8 links; the others would show nothing, or rubbish. */
function knowsLinks(env: Host['env']): boolean {
  if (env['FORCE_HYPERLINK'] !== undefined) return env['FORCE_HYPERLINK'] !== '0';
  if (isSet(env['WT_SESSION']) || isSet(env['KITTY_WINDOW_ID']) || env['TERM'] === 'xterm-kitty') return true;
  if (Number(env['VTE_VERSION'] ?? 0) >= 5000) return true;
  return /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper)$/.test(env['TERM_PROGRAM'] ?? '');
}
