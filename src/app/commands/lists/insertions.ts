import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/palette.ts';
import { cellKinds } from '../../../notebook/cells/index.ts';
import { mintId } from '../../../notebook/edit.ts';
import { addAt } from '../../../notebook/recipes/addAt.ts';
import { fittingRecipes } from '../../../notebook/recipes/fittingRecipes.ts';
import type { ChoiceList } from '../choiceList.ts';
import type { CommandPlace } from '../commandPlace.ts';

/** What can be put below the cell: what goes on from the cells above first, then a cell of each kind. */
export const insertions: ChoiceList = {
  name: 'insertions',
  heading: words.insert,
  choices({ session, cell, workspace }) {
    if (!session?.canEdit || workspace.mode !== 'edit') return [];
    const { document: notebook, outcomes } = session;
    const position = cell ? notebook.cells.indexOf(cell) + 1 : notebook.cells.length;
    const { language } = workspace.preferences;
    const opening = { notebook, outcomes, position, language };
    const detail = cell ? message(words.below, { cell: cell.name }) : words.atTheEnd;
    return [
      ...fittingRecipes(opening).map(({ recipe }) => ({
        name: `insert ${recipe.name}`,
        label: recipe.label,
        detail,
        mark: { kind: recipe.kind },
        run: ({ page }: CommandPlace) => page.put(recipe.label, recipe.make(opening, mintId)),
      })),
      ...cellKinds.map((kind) => ({
        name: `insert ${kind.name}`,
        label: kind.label,
        detail,
        mark: { kind: kind.name },
        run: ({ page }: CommandPlace) => page.put(kind.newName, addAt(opening, mintId(), kind.name, {})),
      })),
    ];
  },
};
