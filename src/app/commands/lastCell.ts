import * as words from '../../language/words/palette.ts';
import type { Command } from './command.ts';

export const lastCell: Command = {
  name: 'lastCell',
  part: 'moving',
  label: words.lastCell,
  keys: [{ key: 'end', reach: 'cell' }],
  isOffered: ({ session }) => (session?.document.cells.length ?? 0) > 1,
  run({ session, page }) {
    const cell = session?.document.cells.at(-1);
    if (cell) page.goTo(cell.id);
  },
};
