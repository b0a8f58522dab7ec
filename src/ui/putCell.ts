import { tick } from 'svelte';
import type { Session } from '../app/session.svelte.ts';
import { message } from '../language/message.ts';
import type { Name } from '../language/text.ts';
import { added } from '../language/words/cells.ts';
import type { Addition } from '../notebook/recipes/recipe.ts';
import { goToCell } from './goToCell.ts';

/** Puts a cell into the notebook under a name that the edit is told by, and goes to where work on it begins. */
export async function putCell(
  session: Session,
  name: Name,
  { notebook, cell }: Addition,
  begin = '[data-begin]',
): Promise<void> {
  session.edit(message(added, { name }), () => notebook);
  await tick();
  goToCell(cell, begin);
}
