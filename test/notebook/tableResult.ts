import type { ColumnType } from '../../src/data/column.ts';
import type { ColumnDescription, TableResult } from '../../src/notebook/results.ts';

/** What a data cell says of a column, as a test needs it: all that is not given is nothing. */
export function columnDescription(
  name: string,
  type: ColumnType,
  more: Partial<ColumnDescription> = {},
): ColumnDescription {
  return {
    name,
    type,
    rows: 0,
    missing: 0,
    distinct: 0,
    range: null,
    histogram: [],
    values: [],
    base: null,
    role: null,
    yes: [],
    suggested: { base: null, role: null },
    ...more,
  };
}

/** What a data cell shows over these columns. */
export function tableResult(columns: readonly ColumnDescription[], rows: number): TableResult {
  return {
    type: 'table',
    lens: 'customer',
    suggestedLens: 'customer',
    grain: 'individual',
    weight: 'sampling',
    rows,
    rowsBefore: rows,
    units: null,
    marketSize: null,
    columns,
    columnsBefore: columns,
    notes: [],
    facts: null,
    counts: {},
    missing: {},
  };
}
