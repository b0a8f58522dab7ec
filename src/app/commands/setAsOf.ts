import * as words from '../../language/words/shell.ts';
import type { Command } from './command.ts';

export const setAsOf: Command = {
  name: 'setAsOf',
  part: 'notebook',
  label: words.setAsOf,
  isOffered: ({ session }) => session?.canEdit ?? false,
  run: ({ page }) => page.open('asOf'),
};
