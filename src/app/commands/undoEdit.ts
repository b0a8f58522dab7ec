import { message } from '../../language/message.ts';
import { undo } from '../../language/words/session.ts';
import * as words from '../../language/words/shell.ts';
import type { Command } from './command.ts';

export const undoEdit: Command = {
  name: 'undoEdit',
  part: 'notebook',
  label: undo,
  now({ session }) {
    const edit = session?.canUndo ? session.history.entries[session.history.position - 1] : undefined;
    return edit ? message(words.undoEdit, { edit: edit.label }) : undo;
  },
  keys: [{ key: 'z', control: true, reach: 'page' }],
  isOffered: ({ session }) => session?.canUndo ?? false,
  run: ({ session }) => session?.undo(),
};
