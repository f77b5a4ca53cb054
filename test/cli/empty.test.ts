/** An empty answer says which of the filters in use found nothing, and names no other. */
import { expect, test } from 'vitest';
import { factline } from '../support/host.js';
import { story } from '../support/story.js';

const shown = async (data: object, ...args: readonly string[]) => (await factline([...args, '-d', 'f.json', '--width', '200'], { files: { 'f.json': JSON.stringify(data) } })).stdout.trimEnd();

test.each([
  [['timeline', '--since', '2040'], 'No event matches --since 2040.'],
  [['timeline', '--match', 'a walrus', '--type', 'war', '--type', 'call'], 'No event matches --type war or call and --match "a walrus" together: leave one out.'],
  [['timeline', '--match', 'Ferri'], 'No event matches --match Ferri. A capital makes case matter.'],
  [['timeline', '-n', '0'], 'No event matches --limit 0.'],
  [['statements', 'norland', '--act', 'praises', '--quotes'], 'No statement matches norland, --act praises and --quotes together: leave one out.'],
  [['casualties', '--matrix', '--harm', 'captured'], 'No casualty claim matches --harm captured.'],
  [['casualties', '--group-by', 'side', '--harm', 'captured'], 'No casualty claim matches --harm captured.'],
  [['accounts', 'ev-collision', '--on', '1999'], 'No statement about an event matches ev-collision and --on 1999 together: leave one out.'],
  [['conflicts', '--event', 'ev-treaty'], 'No disagreement matches --event ev-treaty.'],
  [['search', 'walrus'], 'Nothing holds walrus.'],
  [['search', 'Walrus', 'ferry', '--kind', 'event'], 'Nothing holds Walrus, ferry and --kind event together: leave one out. A capital makes case matter.'],
])('%j', async (args, sentence) => expect(await shown(story(), ...args)).toBe(sentence));

test('without a filter it is the dataset that has none', async () => {
  const none = story({ events: [], statements: [], casualties: [] });
  expect(await shown(none, 'timeline')).toBe('No event in this dataset.');
  expect(await shown(none, 'conflicts')).toBe('No disagreement in this dataset.');
});
