import * as words from '../../language/words/palette.ts';
import type { Command } from './command.ts';

export const openPalette: Command = {
  name: 'openPalette',
  part: 'page',
  label: words.searchOrRun,
  keys: [{ key: 'k', control: true, reach: 'page', inFields: true }],
  keysOnly: true,
  isOffered: () => true,
  run: ({ page }) => page.open('palette'),
};
