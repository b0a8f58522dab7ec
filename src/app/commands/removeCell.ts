import * as words from '../../language/words/cells.ts';
import { remove } from '../cellEdits.ts';
import { canEditCell } from './canEditCell.ts';
import { cellBeside } from './cellBeside.ts';
import type { Command } from './command.ts';

/** The focus goes on to the cell that takes the place of the deleted one, else to the one above. */
export const removeCell: Command = {
  name: 'removeCell',
  part: 'cell',
  label: words.remove,
  keys: [
    { key: 'delete', reach: 'cell' },
    { key: 'backspace', reach: 'cell' },
  ],
  danger: true,
  isOffered: canEditCell,
  run(place) {
    const { session, cell, workspace, page } = place;
    if (!session || !cell) return;
    const next = cellBeside(place, 1) ?? cellBeside(place, -1);
    remove(session, cell, workspace);
    if (next) page.goTo(next.id);
    else page.goToTitle();
  },
};
