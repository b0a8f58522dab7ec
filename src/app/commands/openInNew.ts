import * as words from '../../language/words/shell.ts';
import type { Command } from './command.ts';

export const openInNew: Command = {
  name: 'openInNew',
  part: 'page',
  label: words.openInNew,
  isOffered: () => true,
  run: ({ page }) => page.chooseFiles(true),
};
