import type { Command } from '../cli/command.js';
import { accountsCommand } from './accounts.js';
import { actorsCommand } from './actors.js';
import { casualtiesCommand } from './casualties.js';
import { checkCommand } from './check.js';
import { completionCommand } from './completion.js';
import { conflictsCommand } from './conflicts.js';
import { documentsCommand } from './documents.js';
import { helpCommand } from './help.js';
import { overviewCommand } from './overview.js';
import { placesCommand } from './places.js';
import { schemaCommand } from './schema.js';
import { searchCommand } from './search.js';
import { showCommand } from './show.js';
import { statementsCommand } from './statements.js';
import { timelineCommand } from './timeline.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  overviewCommand,
  timelineCommand,
  statementsCommand,
  casualtiesCommand,
  accountsCommand,
  conflictsCommand,
  showCommand,
  searchCommand,
  actorsCommand,
  placesCommand,
  documentsCommand,
  checkCommand,
  schemaCommand,
  completionCommand,
  helpCommand,
];
