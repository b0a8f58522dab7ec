import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/palette.ts';
import type { ChoiceList } from '../choiceList.ts';

export const columns: ChoiceList = {
  name: 'columns',
  heading: words.goToColumn,
  isLong: true,
  choices: ({ session }) =>
    (session?.document.cells ?? []).flatMap(({ id, name }) => {
      const outcome = session?.outcome(id);
      if (outcome?.state !== 'done' || outcome.result.type !== 'table') return [];
      return outcome.result.columns.map((column) => ({
        name: `column ${id} ${column.name}`,
        label: column.name,
        detail: message(words.columnOf, { table: name }),
        mark: { type: column.type },
        run: ({ page }) => page.goToColumn(id, column.name),
      }));
    }),
};
