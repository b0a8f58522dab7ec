import * as words from '../../language/words/palette.ts';
import type { Command } from './command.ts';

export const showShortcuts: Command = {
  name: 'showShortcuts',
  part: 'page',
  label: words.shortcuts,
  keys: [
    { key: '?', reach: 'rest' },
    { key: '/', control: true, reach: 'page', inFields: true },
  ],
  isOffered: () => true,
  run: ({ page }) => page.open('shortcuts'),
};
