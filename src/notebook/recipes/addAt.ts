import { cellKindNamed } from '../cells/index.ts';
import type { Name } from '../../language/text.ts';
import { addCell } from '../edit.ts';
import { freeName } from './freeName.ts';
import type { Addition, Opening } from './recipe.ts';

/** Puts a cell of a kind into an opening, under the kind's own name unless told; with a number where that is taken. */
export function addAt(
  { notebook, position }: Opening,
  id: string,
  kind: string,
  parameters: Readonly<Record<string, unknown>>,
  name?: Name,
): Addition {
  const wanted = name ?? cellKindNamed(kind)?.newName ?? kind;
  const cell = { id, kind, name: freeName(notebook, wanted), parameters };
  return { notebook: addCell(notebook, cell, position), cell: id };
}
