import * as words from '../../language/words/shell.ts';
import type { Command } from './command.ts';

export const goHome: Command = {
  name: 'goHome',
  part: 'page',
  label: words.startPage,
  isOffered: ({ session }) => session !== null,
  run: ({ workspace }) => workspace.goHome(),
};
