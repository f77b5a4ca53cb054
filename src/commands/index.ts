import type { Command } from '../cli/command.js';
import { casualtiesCommand } from './casualties.js';
import { helpCommand } from './help.js';
import { overviewCommand } from './overview.js';
import { schemaCommand } from './schema.js';
import { statementsCommand } from './statements.js';
import { timelineCommand } from './timeline.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  overviewCommand,
  timelineCommand,
  statementsCommand,
  casualtiesCommand,
  schemaCommand,
  helpCommand,
];
