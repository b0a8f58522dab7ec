import * as words from '../../language/words/cells.ts';
import { move } from '../cellEdits.ts';
import { canEditCell } from './canEditCell.ts';
import { cellBeside } from './cellBeside.ts';
import type { Command } from './command.ts';

export const moveDown: Command = {
  name: 'moveDown',
  part: 'cell',
  label: words.moveDown,
  keys: [{ key: 'arrowdown', alt: true, reach: 'inside' }],
  isOffered: (place) => canEditCell(place) && cellBeside(place, 1) !== undefined,
  run({ session, cell, page }) {
    if (!session || !cell) return;
    move(session, cell, 1);
    page.goTo(cell.id);
  },
};
