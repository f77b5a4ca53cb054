/** Writes what the program prints into the README's transcripts; the test of the docs holds them to it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8').replace(/(<!-- transcript: (.*) -->\n```console\n)[\s\S]*?```/g, (_, head, args) => {
  const printed = execFileSync(process.execPath, ['bin/factline.js', ...args.split(' ')], { encoding: 'utf8', env: { LANG: 'C.UTF-8' } });
  return `${head}$ factline ${args.replace(/ --width \d+/, '')}\n${printed}\`\`\``;
});
writeFileSync('README.md', readme);
