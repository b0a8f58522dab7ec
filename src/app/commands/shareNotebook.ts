import * as words from '../../language/words/share.ts';
import type { Command } from './command.ts';

export const shareNotebook: Command = {
  name: 'shareNotebook',
  part: 'notebook',
  label: words.title,
  isOffered: ({ session }) => session !== null,
  run: ({ page }) => page.open('share'),
};
