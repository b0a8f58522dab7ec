import * as words from '../../language/words/backup.ts';
import type { Command } from './command.ts';

export const backUp: Command = {
  name: 'backUp',
  part: 'page',
  label: words.backUp,
  isOffered: () => true,
  run: ({ workspace }) => void workspace.backUp(),
};
