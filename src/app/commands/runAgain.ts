import * as words from '../../language/words/states.ts';
import type { Command } from './command.ts';

export const runAgain: Command = {
  name: 'runAgain',
  part: 'notebook',
  label: words.runAgain,
  keys: [{ key: 'r', reach: 'cell' }],
  isOffered: ({ session }) => session !== null && session.document.cells.length > 0,
  run: ({ session }) => session?.run(),
};
