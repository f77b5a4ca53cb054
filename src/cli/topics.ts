import type { Sheet } from '../sheet/sheet.js';
import { FILTER_OPTIONS, optionName } from './options.js';

export interface Topic {
  readonly summary: string;
  /** Names and what they mean, or paragraphs. */
  readonly parts: readonly (string | readonly (readonly [string, string])[])[];
}

/** What `factline help <topic>` says. Source: MODEL and CLI. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  'formats': {
    summary: 'table, plain, json, jsonl, csv, tsv, md, github, ids',
    parts: [
      'Screens are for people and may change in any release. JSON, JSON lines, CSV, TSV, ids, error codes and exit codes are an '
      + 'interface: within a major version keys are only added. The same dataset and options give the same bytes on every machine.',
      [
        ['table', 'what you see without an option'],
        ['plain', 'the same content as lines of text without drawing, for a screen reader'],
        ['json', 'one bare array, or the one object of overview and casualties; every key is there; unknown is null, an empty list []'],
        ['jsonl', 'one record a line; of casualties the cells, of the overview the totals of its episodes'],
        ['csv', 'RFC 4180; lists joined with "; "; text starting with = + - @ is escaped so that no spreadsheet runs it'],
        ['tsv', 'one record a line; tab, newline and backslash written \\t \\n \\\\'],
        ['md', 'Markdown'],
        ['github', 'only of check: annotations for GitHub Actions'],
        ['--ids', 'ids only, one a line, for xargs'],
      ],
      '--fields id,title (or --json=id,title) gives these keys in this order; --fields help lists them; --no-header leaves the names out of csv '
      + 'and tsv.',
      'What the JSON of a command holds: factline schema timeline',
    ],
  },
  'filters': {
    summary: 'how facts are selected',
    parts: [
      'Different filters mean all of them; one filter repeated means any of its values. They mean the same on every list command.',
      'Actors and places answer to their id, their name and every alias; case and accents do not matter. A body includes what is '
      + 'part of it, an event all events below it, a place what lies in it.',
      FILTER_OPTIONS.map((it) => [optionName(it), it.help]),
      'What they ask of each kind of list:',
      [
        ['timeline', 'a filter on speech keeps the events about which something like that was said'],
        ['statements', '--side is the speaker\'s; --type, --place and --event ask about the events it is about'],
        ['casualties', '--side is whose losses; --by who claims; dates are those of the event; --label, --contested and --self-reported choose finished figures'],
        ['actors', '--actor, --side and --match choose actors; every other one the facts that they are in'],
        ['places', '--place and --match choose places; every other one the facts of which they are the place'],
        ['documents', '--match chooses documents; every other one the facts that stand in them'],
        ['conflicts', 'only --event; search has only --kind'],
        ['--match', 'the text must occur; a capital in it makes case matter'],
      ],
    ],
  },
  'dates': {
    summary: 'how dates and their doubt are written',
    parts: [
      'A date is an EDTF (ISO 8601-2) text, never a guess dressed as a day, with its first and last possible day beside it.',
      [
        ['2021-07-28', 'that day'],
        ['2021-07, 2021, 199X', 'some time in that month, year, decade'],
        ['2020-09/2020-11-10', 'from September to 10 November 2020'],
        ['[2021-07-28..2021-07-31]', 'some day in between'],
        ['2021-07-28?, 2021-07-28~, 2021-07-28%', 'uncertain, approximate, both'],
        ['2020-11-10/..', 'from then on'],
      ],
      'basis: "stated" by the text, "relative" (counted from words such as "Wednesday"), or "inferred" from outside the text, with its reason.',
      'Order: first possible day, then last possible day, then time of day, then the order in the text.',
      '--since, --until and --on take a year, month or day (or any of the above). A fact matches when its interval overlaps what is asked; --certain asks '
      + 'that it lie wholly inside.',
    ],
  },
  'casualties': {
    summary: 'how a figure comes about',
    parts: [
      'A figure is a cell: event, side, harm and kind of victim. Its bounds are the least low and the greatest high of the claims '
      + 'kept; "5,001+" is open; "–" is none reported, never 0.',
      [
        ['origin', 'the body that speaks at the head of a chain; a relay is no second origin'],
        ['single-source', 'no two independent origins agree'],
        ['corroborated', 'two independent origins (different sides) have a number in common'],
        ['disputed', 'the origins have no number in common'],
        ['unattributed', 'no origin is named'],
        ['unquantified', 'asserted without a number; listed, never added'],
      ],
      [
        ['self-reported', 'every origin is on the losing side (in JSON "self")'],
        ['by the adversary', 'every one is on another side that takes part in the event ("adversary")'],
        ['by a third party', 'every one is on a side that does not ("third-party")'],
        ['mixed', 'some of these'],
      ],
      'Left out, with the reason: retracted, superseded, subset (part of another claim), revised (the same origin gave another '
      + 'number later). Not added to its parts: an aggregate above counted events, a figure not split by side or by kind of victim '
      + 'beside figures that are.',
      [
        ['conservative', 'best is the least value (default)'],
        ['highest', 'the greatest high'],
        ['latest', 'the value said last'],
        ['self-reported', 'the least value by an origin on the losing side'],
        ['none', 'no best'],
      ],
    ],
  },
  'exit-codes': {
    summary: 'what the exit code tells a script',
    parts: [[
      ['0', 'done; an empty result and a closed pipe too'],
      ['1', 'the answer is no: check found errors (with --strict warnings), an unknown id or name, or -e and nothing matched'],
      ['2', 'usage: unknown command, option, field or word, a bad date, two formats; also with --help'],
      ['3', 'the input cannot be used: missing, unreadable, not JSON, not a dataset'],
      ['4', 'the output cannot be written, or exists and there is no --force'],
      ['70', 'a bug in factline'],
    ], 'An error is one line on stderr, "factline: what happened [E_CODE]", then what to do. Its code is part of the interface:', [
      ['1', 'E_UNKNOWN_ID, E_UNKNOWN_NAME'],
      ['2', 'E_ARGUMENT, E_CODE, E_COMMAND, E_DATE, E_FIELD, E_FORMAT, E_NUMBER, E_OPTION, E_SOURCE, E_STDIN, E_TOPIC, E_USAGE, E_VALUE, E_WIDTH, E_WORD'],
      ['3', 'E_DATASET, E_DEPTH, E_FILE, E_JSON, E_TEXT'],
      ['4', 'E_EXISTS, E_OUTPUT'],
      ['70', 'E_BUG'],
    ]],
  },
  'environment': {
    summary: 'variables that matter',
    parts: [
      [
        ['FACTLINE_DATA', 'the dataset to read where --data names none'],
        ['COLUMNS', 'width where stdout is no terminal and there is no --width; else 80'],
        ['LC_ALL, LC_CTYPE, LANG', 'only whether the drawing uses Unicode or ASCII'],
        ['NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR=0, TERM=dumb', 'colour, in this order, after --color'],
        ['COLORTERM, TERM', 'how many colours'],
        ['FORCE_HYPERLINK', '0 or 1: links on the screen'],
        ['WT_SESSION, KITTY_WINDOW_ID, VTE_VERSION, TERM_PROGRAM, TERM', 'else whether the terminal knows links'],
        ['HOME, USERPROFILE', 'only completion: what ~ in --data stands for'],
        ['FACTLINE_PAGER, PAGER, LESS', 'what --pager starts; less, with LESS=FRX where LESS is not set'],
      ],
      'factline uses no network, sends nothing, asks nothing, and writes no file unless asked.',
    ],
  },
};

export function topicSheet(name: string, topic: Topic): Sheet {
  return {
    title: [{ text: name, tone: 'title' }, ` – ${topic.summary}`],
    sections: topic.parts.map((part) => ({
      blocks: [typeof part === 'string'
        ? { kind: 'prose', lines: [part] }
        : { kind: 'fields', rows: part.map(([label, text]) => ({ label, lines: [text] })) }],
    })),
  };
}
