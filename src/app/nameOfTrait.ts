import type { Name } from '../language/text.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Trait } from '../segments/methods/settings/setting.ts';

/** What a trait is called in a notebook, also where no table of the cell has it any more. */
export function nameOfTrait(trait: Trait, { dimensions }: Notebook): Name {
  if (trait.of === 'column') return trait.column;
  return dimensions.find(({ id }) => id === trait.dimension)?.name ?? trait.dimension;
}
