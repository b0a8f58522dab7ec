import type { Name, Text } from '../language/text.ts';
import type { Dimension } from '../segments/dimension.ts';
import type { Cell } from './cell.ts';
import type { Notebook } from './notebook.ts';

/** A short id that no other part of the notebook has. */
export function mintId(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(letters, (byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31]).join('');
}

export function cellOf(notebook: Notebook, id: string): Cell | undefined {
  return notebook.cells.find((cell) => cell.id === id);
}

/** Puts a cell at a position, the end unless told. */
export function addCell(notebook: Notebook, cell: Cell, position = notebook.cells.length): Notebook {
  return { ...notebook, cells: notebook.cells.toSpliced(position, 0, cell) };
}

export function removeCell(notebook: Notebook, id: string): Notebook {
  return { ...notebook, cells: notebook.cells.filter((cell) => cell.id !== id) };
}

/** Moves a cell up (negative) or down by so many places; at an end it stays. */
export function moveCell(notebook: Notebook, id: string, by: number): Notebook {
  const from = notebook.cells.findIndex((cell) => cell.id === id);
  const cell = notebook.cells[from];
  if (!cell) return notebook;
  const to = Math.max(0, Math.min(notebook.cells.length - 1, from + by));
  return { ...notebook, cells: notebook.cells.toSpliced(from, 1).toSpliced(to, 0, cell) };
}

/** Puts a copy right below the cell, under another name. */
export function duplicateCell(notebook: Notebook, id: string, copy: string, name: Name): Notebook {
  const position = notebook.cells.findIndex((cell) => cell.id === id);
  const cell = notebook.cells[position];
  return cell ? addCell(notebook, { ...cell, id: copy, name }, position + 1) : notebook;
}

export function changeCell(notebook: Notebook, id: string, change: (cell: Cell) => Cell): Notebook {
  return { ...notebook, cells: notebook.cells.map((cell) => (cell.id === id ? change(cell) : cell)) };
}

export function setParameter(notebook: Notebook, id: string, name: string, value: unknown): Notebook {
  return changeCell(notebook, id, (cell) => ({ ...cell, parameters: { ...cell.parameters, [name]: value } }));
}

export function renameCell(notebook: Notebook, id: string, name: Name): Notebook {
  return changeCell(notebook, id, (cell) => ({ ...cell, name }));
}

export function collapseCell(notebook: Notebook, id: string, collapsed: boolean): Notebook {
  return changeCell(notebook, id, (cell) => {
    const { collapsed: before, ...open } = cell;
    if (collapsed === (before ?? false)) return cell;
    return collapsed ? { ...open, collapsed: true } : open;
  });
}

export function setDimensions(notebook: Notebook, dimensions: readonly Dimension[]): Notebook {
  return { ...notebook, dimensions };
}

/** A notebook without cells. `today` is yyyy-mm-dd. */
export function emptyNotebook(id: string, today: string, title: Name): Notebook {
  return {
    format: 'strata',
    version: 1,
    id,
    title,
    created: today,
    asOf: null,
    zone: 'UTC',
    dimensions: [],
    cells: [],
  };
}

export const untitled: Text = { en: 'Untitled', sv: 'Namnlös', it: 'Senza titolo', da: 'Uden titel' };
