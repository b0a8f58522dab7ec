import { compensatedSum } from '../../statistics/compensatedSum.ts';
import { effectiveSize } from '../../statistics/effectiveSize.ts';
import type { Bitmap } from '../../data/bitmap.ts';
import { columnOf, rowsOf } from '../../data/table.ts';
import { yesCodes } from '../../data/yesCodes.ts';
import type { Layer, LayerInput, SegmentCount } from '../../compare/comparison.ts';
import { restSegment, type Segmentation } from '../../segments/segmentation.ts';
import type { KeptTable } from './kept.ts';

/** What the comparison needs of one table: its units, value and conversions, in all and by segment. */
export function layerOf(layer: Layer, kept: KeptTable, segmentation: Segmentation): LayerInput {
  const count = counter(kept);
  const { segment: _, ...whole } = count('', rowsOf(kept.table));
  return {
    layer,
    cell: kept.cell,
    ...whole,
    effectiveRows: effectiveRows(kept),
    segments: [
      ...segmentation.segments.map(({ id, kept: rows }) => count(id, rows)),
      count(restSegment, segmentation.rest),
    ],
  };
}

function counter(kept: KeptTable): (segment: string, rows: Bitmap) => SegmentCount {
  const { weights, isAggregate } = kept;
  const unitsOf = (row: number) => weights?.[row] ?? 1;
  const value = valueOf(kept);
  const yes = convertedOf(kept);
  return (segment, bitmap) => {
    const rows = positions(bitmap);
    const units = weights ? compensatedSum(rows.map(unitsOf)) : rows.length;
    return {
      segment,
      rows: isAggregate ? units : rows.length,
      units,
      value: value && compensatedSum(rows.map((row) => value(row))),
      converted: yes && {
        yes: compensatedSum(rows.map((row) => (yes[row] === 2 ? unitsOf(row) : 0))),
        known: compensatedSum(rows.map((row) => (yes[row] === 0 ? 0 : unitsOf(row)))),
      },
    };
  };
}

/** The value of a row's units; in an aggregate table the column is a total already. */
function valueOf({ table, columns, weights, isAggregate }: KeptTable): ((row: number) => number) | null {
  const name = columns.find(({ role }) => role === 'value')?.name;
  const column = name === undefined ? undefined : columnOf(table, name);
  if (column?.type !== 'number') return null;
  const { values } = column;
  return (row) => {
    const value = values[row]!;
    if (Number.isNaN(value)) return 0;
    return isAggregate ? value : value * (weights?.[row] ?? 1);
  };
}

function convertedOf({ table, columns }: KeptTable): Uint8Array | null {
  const description = columns.find(({ role }) => role === 'converted');
  const column = description && columnOf(table, description.name);
  return column ? yesCodes(column, description.yes) : null;
}

function effectiveRows({ table, weights, isAggregate }: KeptTable): number {
  if (!weights) return table.numRows();
  const units = positions(rowsOf(table)).map((row) => weights[row]!);
  const sum = compensatedSum(units);
  return isAggregate ? sum : effectiveSize(sum, compensatedSum(units.map((weight) => weight ** 2)));
}

function positions(bitmap: Bitmap): Float64Array {
  const rows = new Float64Array(bitmap.count());
  let next = 0;
  bitmap.scan((row) => {
    rows[next++] = row;
  });
  return rows;
}
