import type { Brought, NotebookSummary } from './kept.ts';
import type { Notebook } from './notebook.ts';

/** What the list of notebooks shows of one that was edited then and has sources of so many bytes. */
export function summaryOf(
  { id, title, template, cells }: Notebook,
  { edited = 0, miniature }: Brought,
  bytes = 0,
): NotebookSummary {
  const cellNames = cells.map(({ name }) => name);
  return { id, title, template, cells: cells.length, cellNames, edited, bytes, miniature: miniature ?? null };
}
