import * as words from '../../language/words/cells.ts';
import { canEditCell } from './canEditCell.ts';
import type { Command } from './command.ts';

export const renameCell: Command = {
  name: 'renameCell',
  part: 'cell',
  label: words.rename,
  keys: [{ key: 'f2', reach: 'inside' }],
  isOffered: canEditCell,
  run: ({ cell, page }) => cell && page.rename(cell.id),
};
