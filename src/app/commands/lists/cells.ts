import * as words from '../../../language/words/palette.ts';
import { cellKindNamed } from '../../../notebook/cells/index.ts';
import type { ChoiceList } from '../choiceList.ts';

export const cells: ChoiceList = {
  name: 'cells',
  heading: words.goToCell,
  choices: ({ session }) =>
    (session?.document.cells ?? []).map(({ id, kind, name }) => ({
      name: `cell ${id}`,
      label: name,
      detail: cellKindNamed(kind)?.label ?? kind,
      mark: { kind },
      run: ({ page }) => page.goTo(id),
    })),
};
