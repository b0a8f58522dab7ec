import type { Table } from '../../src/data/table.ts';
import type { MethodContext } from '../../src/segments/methods/method.ts';
import { bitmapOf } from './bitmapOf.ts';
import { contextOver } from './contextOver.ts';

/** The rows of each segment of some cells. */
export type RowsOfCells = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** A table beside cells with segments over it, which are called as their ids in capitals and coloured from the last. */
export function contextWithCells(table: Table, cells: RowsOfCells): MethodContext {
  const gone = contextOver(table).members({ cell: '', segment: '' });
  return {
    ...contextOver(table),
    members({ cell, segment }) {
      const rows = cells[cell]?.[segment];
      return rows ? { value: bitmapOf(table.totalRows(), rows) } : gone;
    },
    labels: (cell) =>
      Object.keys(cells[cell]!).map((id, at) => ({ id, name: id.toUpperCase(), color: 10 - at })),
    isPartition(cell) {
      const rows = Object.values(cells[cell]!).flat();
      return new Set(rows).size === rows.length;
    },
  };
}
