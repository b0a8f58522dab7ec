import * as words from '../../language/words/palette.ts';
import type { Command } from './command.ts';

export const firstCell: Command = {
  name: 'firstCell',
  part: 'moving',
  label: words.firstCell,
  keys: [{ key: 'home', reach: 'cell' }],
  isOffered: ({ session }) => (session?.document.cells.length ?? 0) > 1,
  run({ session, page }) {
    const cell = session?.document.cells.at(0);
    if (cell) page.goTo(cell.id);
  },
};
