import * as words from '../../language/words/palette.ts';
import type { Command } from './command.ts';

export const enterCell: Command = {
  name: 'enterCell',
  part: 'moving',
  label: words.enterCell,
  keys: [{ key: 'enter', reach: 'cell' }],
  keysOnly: true,
  isOffered: ({ cell }) => cell !== null,
  run: ({ cell, page }) => cell && page.enter(cell.id),
};
