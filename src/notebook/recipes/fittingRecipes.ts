import { recipes } from './index.ts';
import type { Opening, Recipe } from './recipe.ts';

/** The recipes that fit an opening, each with the cells it would stand on. */
export function fittingRecipes(
  opening: Opening,
): readonly { readonly recipe: Recipe; readonly uses: readonly string[] }[] {
  return recipes.flatMap((recipe) => {
    const uses = recipe.uses(opening);
    return uses.length > 0 ? [{ recipe, uses }] : [];
  });
}
