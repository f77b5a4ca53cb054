import type { TextCommand } from '../cli/command.js';
import { SHELLS, type Shell } from '../cli/complete/answer.js';

/** The line for the file that each shell reads at its start. */
const INSTALL: Readonly<Record<Shell, string>> = {
  bash: 'in ~/.bashrc: eval "$(factline completion bash)"',
  zsh: 'in ~/.zshrc, after compinit: eval "$(factline completion zsh)"',
  fish: 'in ~/.config/fish/config.fish: factline completion fish | source',
  powershell: 'in the file that $PROFILE names: factline completion powershell | Out-String | Invoke-Expression',
};

const SCRIPTS: Readonly<Record<Shell, () => Promise<string>>> = {
  bash: async () => (await import('../cli/complete/shells/bash.js')).BASH,
  zsh: async () => (await import('../cli/complete/shells/zsh.js')).ZSH,
  fish: async () => (await import('../cli/complete/shells/fish.js')).FISH,
  powershell: async () => (await import('../cli/complete/shells/powershell.js')).POWERSHELL,
};

const LINES = SHELLS.map((shell) => `${shell}: ${INSTALL[shell]}`);

export const completionCommand: TextCommand = {
  needs: 'nothing',
  name: 'completion',
  group: 'Set up',
  summary: 'a script with which a shell completes commands, options, ids, names and dates',
  description: [
    'What is offered comes from the dataset that the line names (--data, else FACTLINE_DATA, else the one that ships with factline). '
    + 'The script calls factline, which must be on the PATH. One line in the file that your shell reads at its start sets it up:',
    ...LINES,
  ],
  argument: { name: 'shell', help: `a shell: ${SHELLS.join(', ')}`, required: true, takes: 'shell', words: SHELLS, advice: ['It prints a script. To set it up, one line:', ...LINES] },
  options: [],
  examples: [
    { command: 'factline completion bash', explains: 'the script for bash' },
    { command: 'factline completion fish -o factline.fish', explains: 'into a file' },
  ],
  answer: async (_asked, [shell]) => ({ text: await SCRIPTS[shell as Shell]() }),
};
