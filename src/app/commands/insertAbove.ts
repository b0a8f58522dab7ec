import * as words from '../../language/words/palette.ts';
import { canEditCell } from './canEditCell.ts';
import type { Command } from './command.ts';

export const insertAbove: Command = {
  name: 'insertAbove',
  part: 'cell',
  label: words.insertAbove,
  keys: [{ key: 'a', reach: 'cell' }],
  isOffered: canEditCell,
  run: ({ session, cell, page }) => session && cell && page.offerCells(session.document.cells.indexOf(cell)),
};
