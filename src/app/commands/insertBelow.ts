import * as words from '../../language/words/palette.ts';
import { canEditCell } from './canEditCell.ts';
import type { Command } from './command.ts';

export const insertBelow: Command = {
  name: 'insertBelow',
  part: 'cell',
  label: words.insertBelow,
  keys: [{ key: 'b', reach: 'cell' }],
  isOffered: canEditCell,
  run: ({ session, cell, page }) =>
    session && cell && page.offerCells(session.document.cells.indexOf(cell) + 1),
};
