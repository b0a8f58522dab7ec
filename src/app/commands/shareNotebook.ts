import * as words from '../../language/words/shell.ts';
import type { Command } from './command.ts';

export const shareNotebook: Command = {
  name: 'shareNotebook',
  part: 'notebook',
  label: words.shareNotebook,
  isOffered: ({ session }) => session !== null,
  run: ({ page }) => page.open('share'),
};
