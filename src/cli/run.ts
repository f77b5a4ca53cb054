import { indexFacts } from '../model/facts.js';
import { askedDates } from '../queries/criteria.js';
import type { AnyAnswer, Command } from './command.js';
import { datasetNames } from './datasets.js';
import type { Host } from './host.js';
import { filterText, flag, text, texts, type Asked } from './options.js';
import { parse } from './parse.js';
import { formatOf, renderAnswer, renderPeople } from './render.js';
import { renderIds } from '../render/records.js';
import { screenOf, type Screen } from './screen.js';
import { checkShape, fieldsVary } from './shape.js';
import { VERSION } from './version.js';
import { writeAnswer } from './write.js';

/** Parse → load → query → render → write: once, for all commands. @returns the exit code */
export async function run(argv: readonly string[], host: Host, commands: readonly Command[]): Promise<number> {
  const { command, args, asked } = parse(argv, commands);
  const screen = screenOf(host, asked);
  formatOf(asked);
  askedDates(filterText(asked));
  checkShape(asked, command);
  if (flag(asked, 'version')) return await done(host, asked, `${VERSION}\n`);
  if (flag(asked, 'help')) return await done(host, asked, await helpText(command, commands, asked, screen));
  if (text(asked, 'fields') === 'help' && command.fields !== undefined && !fieldsVary(command, asked)) {
    return await done(host, asked, renderIds(command.fields));
  }
  const answer = await answerOf(command, args, asked, host, commands);
  const timed = host.elapsed();
  const output = await render(answer, command, asked, screen);
  await writeAnswer(host, asked, output);
  await writeNotes(host, asked, answer, timed);
  return exitCode(answer, asked);
}

async function answerOf(command: Command, args: readonly string[], asked: Asked, host: Host, commands: readonly Command[]): Promise<AnyAnswer> {
  if (command.needs === 'nothing') return await command.answer(asked, args, commands);
  const datasets = datasetNames(host, texts(asked, 'data'));
  if (command.needs === 'files') {
    return await command.answer({ files: host.files, readStdin: () => host.readStdin(), datasets }, asked, args);
  }
  return command.answer(indexFacts(await (await import('./load.js')).loadDataset(datasets, host)), asked, args);
}

async function helpText(command: Command, commands: readonly Command[], asked: Asked, screen: Screen): Promise<string> {
  return await renderPeople(formatOf(asked), (await import('./help.js')).helpSheet(command, commands), screen);
}

async function render(answer: AnyAnswer, command: Command, asked: Asked, screen: Screen): Promise<string> {
  if ('text' in answer) return answer.text;
  if ('sections' in answer) return await renderPeople(formatOf(asked), answer, screen);
  return await renderAnswer(answer, command, asked, screen);
}

async function writeNotes(host: Host, asked: Asked, answer: AnyAnswer, drawn: number): Promise<void> {
  const notes = 'notes' in answer && !flag(asked, 'quiet') ? answer.notes ?? [] : [];
  const timings = flag(asked, 'debug') ? [`factline: answered at ${drawn.toFixed(0)} ms, written at ${host.elapsed().toFixed(0)} ms`] : [];
  const lines = [...notes.map((note) => `factline: ${note}`), ...timings];
  if (lines.length > 0) await host.stderr.write(`${lines.join('\n')}\n`);
}

function exitCode(answer: AnyAnswer, asked: Asked): number {
  if (!('items' in answer)) return 0;
  return answer.exit ?? (flag(asked, 'exit-status') && answer.items.length === 0 ? 1 : 0);
}

async function done(host: Host, asked: Asked, output: string): Promise<number> {
  await writeAnswer(host, asked, output);
  return 0;
}
