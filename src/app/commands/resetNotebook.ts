import * as words from '../../language/words/workspace.ts';
import type { Command } from './command.ts';

export const resetNotebook: Command = {
  name: 'resetNotebook',
  part: 'notebook',
  label: words.resetToOriginal,
  isOffered: ({ session }) => (session?.canEdit ?? false) && session?.document.template !== undefined,
  run: ({ workspace, session }) => {
    if (session) void workspace.resetNotebook(session.document.id);
  },
};
