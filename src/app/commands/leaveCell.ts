import * as words from '../../language/words/palette.ts';
import type { Command } from './command.ts';

export const leaveCell: Command = {
  name: 'leaveCell',
  part: 'moving',
  label: words.leaveCell,
  keys: [{ key: 'escape', reach: 'inside', inFields: true }],
  keysOnly: true,
  isOffered: ({ cell }) => cell !== null,
  run: ({ cell, page }) => cell && page.stepOut(cell.id),
};
