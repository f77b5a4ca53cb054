import type { TextCommand } from '../cli/command.js';
import { helpSheet } from '../cli/help.js';
import { TOPICS, topicSheet } from '../cli/topics.js';
import { didYouMean } from '../model/nearest.js';
import { Problem } from '../model/problem.js';

export const helpCommand: TextCommand = {
  needs: 'nothing',
  name: 'help',
  group: 'Set up',
  summary: 'help on a command or a topic',
  argument: { name: 'topic', help: `a command, or one of: ${Object.keys(TOPICS).join(', ')}`, takes: 'topic' },
  options: [],
  examples: [
    { command: 'factline help casualties', explains: 'a command' },
    { command: 'factline help dates', explains: 'a topic' },
  ],
  answer: (_asked, [word = ''], commands) => {
    const command = commands.find((it) => [it.name, ...(it.aliases ?? [])].includes(word));
    if (command !== undefined) return helpSheet(command, commands);
    const topic = TOPICS[word];
    if (topic !== undefined) return topicSheet(word, topic);
    const known = [...commands.map((it) => it.name), ...Object.keys(TOPICS)].filter((name) => name !== '');
    throw new Problem('usage', 'E_TOPIC', `there is no help on "${word}"`, [...didYouMean(word, known), 'See: factline help']);
  },
};
