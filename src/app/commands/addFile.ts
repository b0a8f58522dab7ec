import * as words from '../../language/words/shell.ts';
import type { Command } from './command.ts';

export const addFile: Command = {
  name: 'addFile',
  part: 'notebook',
  label: words.addFile,
  isOffered: ({ session }) => session?.canEdit ?? false,
  run: ({ page }) => page.chooseFiles(false),
};
