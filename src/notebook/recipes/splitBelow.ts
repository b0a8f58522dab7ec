import type { Text } from '../../language/text.ts';
import { combine, type CombineScheme } from '../../segments/methods/combine.ts';
import { tablesOf } from '../cells/tablesOf.ts';
import type { Definition } from '../cells/segment.ts';
import { dependantsOf } from '../graph.ts';
import { addAt } from './addAt.ts';
import type { Addition, Opening } from './recipe.ts';
import { segmentsAbove } from './segmentsAbove.ts';

const newName: Text = {
  en: 'Split segments',
  sv: 'Uppdelade segment',
  it: 'Segmenti divisi',
  da: 'Opdelte segmenter',
};

/** Puts a cell that splits the nearest segments above by others over the same tables; one of them is chosen where it is told. */
export function splitBelow(opening: Opening, segment: string | null, mintId: () => string): Addition {
  const first = segmentsAbove(opening);
  const tables = first ? tablesOf(first) : [];
  const scheme: CombineScheme = {
    ...combine.initial,
    first: first?.id ?? null,
    second: (first && otherOver(opening, first.id, tables)) ?? null,
    way: 'split',
    only: first && segment !== null ? [{ cell: first.id, segment }] : [],
  };
  const definition: Definition = { method: combine.name, scheme };
  return addAt(opening, mintId(), 'segment', { tables, definition }, newName);
}

/** The nearest other segment cell over all these tables, of which neither it nor the first is made of the other: above the opening, else below it. */
function otherOver(
  { notebook, position }: Opening,
  first: string,
  tables: readonly string[],
): string | undefined {
  const made = new Set([first, ...dependantsOf(notebook, first)]);
  const fits = notebook.cells.filter((cell) => {
    const isOther = !made.has(cell.id) && !dependantsOf(notebook, cell.id).includes(first);
    const own = cell.kind === 'segment' && isOther ? tablesOf(cell) : [];
    return own.length > 0 && tables.every((table) => own.includes(table));
  });
  const above = fits.findLast((cell) => notebook.cells.indexOf(cell) < position);
  return (above ?? fits[0])?.id;
}
