import * as words from '../../../language/words/palette.ts';
import type { ChoiceList } from '../choiceList.ts';

export const notebooks: ChoiceList = {
  name: 'notebooks',
  heading: words.openNotebook,
  choices: ({ workspace, session }) =>
    (workspace.notebooks.all ?? [])
      .filter(({ id }) => id !== session?.document.id)
      .map(({ id, title }) => ({
        name: `notebook ${id}`,
        label: title,
        mark: { command: 'openNotebook' },
        run: () => workspace.openNotebook(id),
      })),
};
