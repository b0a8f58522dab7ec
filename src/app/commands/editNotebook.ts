import * as words from '../../language/words/palette.ts';
import { makeMine } from '../../language/words/states.ts';
import type { Command } from './command.ts';

export const editNotebook: Command = {
  name: 'editNotebook',
  part: 'notebook',
  label: words.editNotebook,
  now: ({ session }) => (session?.saved === 'reading' ? makeMine : words.editNotebook),
  isOffered: ({ session, workspace }) => session !== null && workspace.mode === 'read',
  run: ({ workspace }) => void workspace.edit(),
};
