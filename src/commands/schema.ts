import type { TextCommand } from '../cli/command.js';
import { didYouMean } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import { renderJson } from '../render/records.js';

export const schemaCommand: TextCommand = {
  needs: 'nothing',
  name: 'schema',
  group: 'Move data',
  summary: 'JSON Schema of a dataset, or of a command\'s JSON',
  description: ['A dataset that names the schema in its "$schema" is checked by editors while it is written.'],
  argument: { name: 'command', help: 'a command that answers in JSON; without it, the schema of a dataset', takes: 'command' },
  options: [],
  examples: [
    { command: 'factline schema -o factline.schema.json', explains: 'for an editor' },
    { command: 'factline schema casualties', explains: 'what casualties --json holds' },
  ],
  answer: async (_asked, [name], commands) => {
    if (name === undefined) return { text: renderJson((await import('../../data/factline.schema.json')).default) };
    const schemas: Readonly<Record<string, unknown>> = (await import('../generated/output-schemas.json')).default;
    const command = commands.find((it) => [it.name, ...(it.aliases ?? [])].includes(name));
    const schema = schemas[command?.name ?? name];
    if (schema !== undefined) return { text: renderJson(schema) };
    throw new Problem('usage', 'E_WORD', `there is no JSON Schema for "${name}"`, [
      ...didYouMean(name, Object.keys(schemas)), `There is one for: ${Object.keys(schemas).toSorted().join(', ')}`,
    ]);
  },
};
