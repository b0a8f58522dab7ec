import * as words from '../../language/words/palette.ts';
import { cellBeside } from './cellBeside.ts';
import type { Command } from './command.ts';

export const nextCell: Command = {
  name: 'nextCell',
  part: 'moving',
  label: words.nextCell,
  keys: [
    { key: 'arrowdown', reach: 'cell' },
    { key: 'j', reach: 'cell' },
  ],
  keysOnly: true,
  isOffered: (place) => cellBeside(place, 1) !== undefined,
  run(place) {
    const cell = cellBeside(place, 1);
    if (cell) place.page.goTo(cell.id);
  },
};
