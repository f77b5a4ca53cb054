/** `factline __complete`: what the scripts of `factline completion` ask at every press of the key. */
import { indexFacts, type Facts } from '../../model/facts.js';
import type { Command } from '../command.js';
import type { Host } from '../host.js';
import { datasetNames } from '../datasets.js';
import { answerLines, SHELLS, type Shell } from './answer.js';
import { complete } from './candidates.js';
import { emptyLine, readWords, type Line } from './line.js';
import { NOTHING, wordOf, wordsOf, type Word } from './words.js';

/** Nothing on stderr and exit 0, whatever is wrong: a line that is being written is no place for an error. */
export async function completeLine(argv: readonly string[], host: Host, commands: readonly Command[]): Promise<number> {
  try {
    const [shell, ...asked] = argv;
    if (!SHELLS.some((it) => it === shell)) return 0;
    const { before, word, after } = READERS[shell as Shell](asked);
    const line = readWords(emptyLine(commands), before, commands);
    const whole = { ...readWords({ ...line, pending: undefined }, after, commands), pending: line.pending, over: line.over, args: line.args };
    // The words after the cursor name the command only where the one before it does not.
    const found = await complete({ ...whole, named: line.named }, word.text, { commands, facts: () => factsOf(whole, host) });
    await host.stdout.write(answerLines(shell as Shell, found, word).map((it) => `${it}\n`).join(''));
  } catch {
    // No candidates.
  }
  return 0;
}

interface Asked {
  readonly before: readonly string[];
  /** What is being written, up to the cursor. */
  readonly word: Word;
  readonly after: readonly string[];
}

const READERS: Readonly<Record<Shell, (asked: readonly string[]) => Asked>> = {
  /** COMP_WORDBREAKS, the line up to the cursor, the rest of it. */
  bash: ([breaks = '', line = '', rest = '']) => {
    const words = withoutRedirections(wordsOf(line, breaks));
    // The rest of the word at the cursor comes before the first space.
    const after = withoutRedirections(wordsOf(rest).slice(/^\s/.test(rest) ? 0 : 1));
    return { before: words.slice(1, -1).map((it) => it.text), word: words.at(-1) as Word, after: after.map((it) => it.text) };
  },
  zsh: ([count, ...raw]) => counted(count, raw.map(wordOf)),
  /** All but the word at the cursor have lost their quotation marks already. */
  fish: ([count, ...words]) => counted(count, words.map((it, i) => (i === Number(count) ? wordOf(it) : { ...NOTHING, text: it }))),
  /** The words before the cursor, ended by the one at it, and those after it: base64 of UTF-8, with a NUL before each word. */
  powershell: ([line = '', rest = '']) => {
    const words = decoded(line);
    return { before: words.slice(0, -1), word: wordOf(words.at(-1) ?? ''), after: decoded(rest) };
  },
};

/** @param count how many words stand before the one at the cursor */
function counted(count: string | undefined, words: readonly Word[]): Asked {
  const at = Number(count);
  return { before: words.slice(0, at).map((it) => it.text), word: words[at] ?? NOTHING, after: words.slice(at + 1).map((it) => it.text) };
}

function decoded(base64: string): readonly string[] {
  return Buffer.from(base64, 'base64').toString('utf8').split('\0').slice(1);
}

function withoutRedirections(words: readonly Word[]): readonly Word[] {
  return words.filter((it, i) => i === words.length - 1 || !/^\d*[<>]/.test(it.text));
}

async function factsOf(line: Line, host: Host): Promise<Facts> {
  const names = datasetNames(host, (line.given.get('data') ?? []).map((name) => expanded(name, host.env)));
  // What cannot be read twice, or would be waited for, is left to the command itself.
  if (!names.every((name) => host.files.isFile(name))) throw new Error('no file');
  return indexFacts(await (await import('../load.js')).loadDataset(names, host));
}

/** A name as the shell will hand it over: home and variables, but no pattern and no command. */
function expanded(name: string, env: Host['env']): string {
  return name.replace(/^~(?=$|[/\\])/, () => env['HOME'] ?? env['USERPROFILE'] ?? '~')
    .replace(/\$(?:\{(\w+)\}|env:(\w+)|(\w+))/g, (all: string, ...keys: readonly (string | undefined)[]) => env[keys[0] ?? keys[1] ?? keys[2] ?? ''] ?? all);
}
