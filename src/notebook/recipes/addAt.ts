import { cellKindNamed } from '../cells/index.ts';
import type { Name } from '../../language/text.ts';
import { addCell } from '../edit.ts';
import type { Addition, Opening } from './recipe.ts';

/** Puts a cell of a kind into an opening, under the kind's own name unless told. */
export function addAt(
  { notebook, position }: Opening,
  id: string,
  kind: string,
  parameters: Readonly<Record<string, unknown>>,
  name?: Name,
): Addition {
  const cell = { id, kind, name: name ?? cellKindNamed(kind)?.newName ?? kind, parameters };
  return { notebook: addCell(notebook, cell, position), cell: id };
}
