import { effectiveSize } from '../../statistics/effectiveSize.ts';
import type { Bitmap } from '../../data/bitmap.ts';
import { rowNumbers } from '../../data/rowNumbers.ts';
import { sumRows } from '../../data/sumRows.ts';
import { columnOf, rowsOf } from '../../data/table.ts';
import type { Work } from '../../data/work.ts';
import { yesCodes } from '../../data/yesCodes.ts';
import type { Layer, LayerInput, SegmentCount } from '../../compare/comparison.ts';
import { restSegment, type Segmentation } from '../../segments/segmentation.ts';
import type { KeptTable } from './kept.ts';

/** What is counted of a table. */
type Counted = Omit<KeptTable, 'asked'>;

/** What the comparison needs of one table: its units, value and conversions, in all and by segment. */
export function* layerOf(layer: Layer, kept: Counted, segmentation: Segmentation): Work<LayerInput> {
  const count = counter(kept);
  const whole = yield* count('', rowsOf(kept.table));
  const segments: SegmentCount[] = [];
  for (const { id, kept: rows } of segmentation.segments) segments.push(yield* count(id, rows));
  segments.push(yield* count(restSegment, segmentation.rest));
  const { rows, units, value, converted } = whole;
  const effectiveRows = yield* effectiveRowsOf(kept, whole);
  return { layer, cell: kept.cell, rows, units, effectiveRows, value, converted, segments };
}

type OfRow = (row: number) => number;

function counter(kept: Counted): (segment: string, rows: Bitmap) => Work<SegmentCount> {
  const { weights, isAggregate } = kept;
  const unitsOf: OfRow = weights ? (row) => weights[row]! : () => 1;
  const value = valueOf(kept);
  const yes = convertedOf(kept);
  return function* (segment, bitmap) {
    const rows = rowNumbers(bitmap);
    const units = weights ? yield* sumRows(rows, unitsOf) : rows.length;
    return {
      segment,
      rows: isAggregate ? units : rows.length,
      units,
      value: value && (yield* sumRows(rows, value)),
      converted: yes && {
        yes: yield* sumRows(rows, (row) => (yes[row] === 2 ? unitsOf(row) : 0)),
        known: yield* sumRows(rows, (row) => (yes[row] === 0 ? 0 : unitsOf(row))),
      },
    };
  };
}

/** The value of a row's units; in an aggregate table the column is a total already. */
function valueOf({ table, columns, weights, isAggregate }: Counted): OfRow | null {
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

/** Who has bought since; null where no column says so, or none of its values is said to mean yes. */
function convertedOf({ table, columns }: Counted): Uint8Array | null {
  const description = columns.find(({ role }) => role === 'converted');
  const column = description && columnOf(table, description.name);
  if (!column || (column.type !== 'boolean' && description.yes.length === 0)) return null;
  return yesCodes(column, description.yes);
}

/** A group's units were each seen; of respondents with weights, fewer than their number count. */
function* effectiveRowsOf({ table, weights, isAggregate }: Counted, whole: SegmentCount): Work<number> {
  if (!weights || isAggregate) return whole.rows;
  const squares = yield* sumRows(rowNumbers(rowsOf(table)), (row) => weights[row]! ** 2);
  return effectiveSize(whole.units, squares);
}
