import * as words from '../../language/words/cells.ts';
import { duplicate } from '../cellEdits.ts';
import { canEditCell } from './canEditCell.ts';
import type { Command } from './command.ts';

export const duplicateCell: Command = {
  name: 'duplicateCell',
  part: 'cell',
  label: words.duplicate,
  keys: [{ key: 'd', reach: 'cell' }],
  isOffered: canEditCell,
  run({ session, cell, workspace, page }) {
    if (session && cell) page.goTo(duplicate(session, cell, workspace.preferences.language));
  },
};
