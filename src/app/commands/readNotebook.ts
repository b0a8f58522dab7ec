import * as words from '../../language/words/palette.ts';
import type { Command } from './command.ts';

export const readNotebook: Command = {
  name: 'readNotebook',
  part: 'notebook',
  label: words.readNotebook,
  isOffered: ({ session, workspace }) => session !== null && workspace.mode === 'edit',
  run: ({ workspace }) => workspace.read(),
};
