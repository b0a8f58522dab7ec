import { message } from '../../language/message.ts';
import { redo } from '../../language/words/session.ts';
import * as words from '../../language/words/shell.ts';
import type { Command } from './command.ts';

export const redoEdit: Command = {
  name: 'redoEdit',
  part: 'notebook',
  label: redo,
  now({ session }) {
    const edit = session?.canRedo ? session.history.entries[session.history.position] : undefined;
    return edit ? message(words.redoEdit, { edit: edit.label }) : redo;
  },
  keys: [
    { key: 'y', control: true, reach: 'page' },
    { key: 'z', control: true, shift: true, reach: 'page' },
  ],
  isOffered: ({ session }) => session?.canRedo ?? false,
  run: ({ session }) => session?.redo(),
};
