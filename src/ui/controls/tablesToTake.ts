import type { Cell } from '../../notebook/cell.ts';
import { cellKindNamed } from '../../notebook/cells/index.ts';
import { cellOf } from '../../notebook/edit.ts';
import type { Notebook } from '../../notebook/notebook.ts';

/** The data cells whose rows another data cell can take: all but itself and those that take theirs from it. */
export function tablesToTake(notebook: Notebook, id: string): readonly Cell[] {
  return notebook.cells.filter(
    (cell) => cellKindNamed(cell.kind)?.result === 'table' && !takesFrom(notebook, cell, id),
  );
}

function takesFrom(notebook: Notebook, cell: Cell, id: string): boolean {
  const visited = new Set<string>();
  for (let current: Cell | undefined = cell; current && !visited.has(current.id);) {
    if (current.id === id) return true;
    visited.add(current.id);
    const source = current.parameters['source'];
    const next = typeof source === 'object' && source && 'cell' in source ? String(source.cell) : '';
    current = cellOf(notebook, next);
  }
  return false;
}
