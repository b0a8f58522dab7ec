import * as words from '../../language/words/palette.ts';
import { cellBeside } from './cellBeside.ts';
import type { Command } from './command.ts';

export const previousCell: Command = {
  name: 'previousCell',
  part: 'moving',
  label: words.previousCell,
  keys: [
    { key: 'arrowup', reach: 'cell' },
    { key: 'k', reach: 'cell' },
  ],
  keysOnly: true,
  isOffered: (place) => cellBeside(place, -1) !== undefined,
  run(place) {
    const cell = cellBeside(place, -1);
    if (cell) place.page.goTo(cell.id);
  },
};
