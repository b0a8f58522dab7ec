import { collapse, expand } from '../../language/words/cells.ts';
import * as words from '../../language/words/palette.ts';
import { toggle } from '../cellEdits.ts';
import { canEditCell } from './canEditCell.ts';
import type { Command } from './command.ts';

export const toggleCell: Command = {
  name: 'toggleCell',
  part: 'cell',
  label: words.collapseOrExpand,
  now: ({ cell }) => (cell?.collapsed ? expand : collapse),
  keys: [{ key: 'c', reach: 'cell' }],
  isOffered: canEditCell,
  run: ({ session, cell }) => session && cell && toggle(session, cell),
};
