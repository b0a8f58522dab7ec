import type { MatchedTable } from '../../app/matching.ts';
import type { Session } from '../../app/session.svelte.ts';
import type { Name } from '../../language/text.ts';

/** A table of the matching with what the page shows of it. */
export interface NamedTable extends MatchedTable {
  readonly name: Name;
  readonly lens: string | null;
}

/** The tables of a segment cell as the matching sees them; columns are empty while a table is not read. */
export function matchedTables(session: Session, cells: readonly string[]): readonly NamedTable[] {
  return cells.flatMap((id) => {
    const cell = session.cell(id);
    if (!cell) return [];
    const result = session.lastResult(id, 'table');
    const source = cell.parameters['source'];
    const from = typeof source === 'object' && source !== null && 'cell' in source ? source.cell : null;
    return [
      {
        cell: id,
        name: cell.name,
        lens: result?.lens ?? null,
        columns: result?.columns ?? [],
        source: typeof from === 'string' ? from : null,
      },
    ];
  });
}
