import * as words from '../../language/words/palette.ts';
import type { Command } from './command.ts';

export const openEmpty: Command = {
  name: 'openEmpty',
  part: 'page',
  label: words.newNotebook,
  isOffered: () => true,
  run: ({ workspace }) => void workspace.openEmpty(),
};
