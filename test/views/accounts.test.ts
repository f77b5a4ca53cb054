import { expect, test } from 'vitest';
import { factline } from '../support/host.js';
import { statement, story, when } from '../support/story.js';

test('a date stands once above all that one side said then', async () => {
  const said = (id: string, day: string) => statement({ id, said: when(day), act: 'accuses', accuses: 'sudria' });
  const files = { 'f.json': JSON.stringify(story({ statements: [said('st-a', '2031-03-03'), said('st-b', '2031-03-03'), said('st-c', '2031-03-04')], casualties: [] })) };
  const { stdout } = await factline(['accounts', 'ev-collision', '-d', 'f.json'], { files });
  expect(stdout.match(/Monday 3 March 2031/g)).toHaveLength(1);
  expect(stdout).toMatch(/st-a[\s\S]*st-b[\s\S]*Tuesday 4 March 2031\n.*st-c/);
});
