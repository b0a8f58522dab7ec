import { failed } from '../language/problem.ts';
import type { Name } from '../language/text.ts';
import { data } from '../notebook/cells/data.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { SourceReference } from '../notebook/source.ts';
import type { TableSeen, TablesSeen } from '../notebook/travelling.ts';

/** Bytes of the largest file whose rows a link takes along. */
const mostBytes = 100_000;

/** A table of a notebook that is shared, and where its rows come from. */
export interface SharedTable {
  readonly cell: string;
  readonly name: Name;
  readonly source: Extract<SourceReference, { from: 'file' | 'sample' }>;
  /** What is known of its rows and columns; null when it was not read. */
  readonly seen: Pick<TableSeen, 'rows' | 'columns'> | null;
  /** Whether the file is small enough for its rows to go along. */
  readonly isSmall: boolean;
}

/** The tables that stand over files and samples, in the order of the notebook. */
export function sharedTables(notebook: Notebook, seen: TablesSeen): readonly SharedTable[] {
  return notebook.cells.flatMap(({ id, kind, name, parameters }) => {
    if (kind !== data.name) return [];
    const read = data.fields.source.read(parameters['source'] ?? null);
    if (failed(read) || !read.value || 'cell' in read.value) return [];
    const source = read.value;
    const isSmall = source.from === 'file' && source.bytes > 0 && source.bytes <= mostBytes;
    return [{ cell: id, name, source, seen: (Object.hasOwn(seen, id) && seen[id]) || null, isSmall }];
  });
}
