import { barsBetween } from './barsBetween.ts';
import { type Bitmap, countRows } from './bitmap.ts';
import type {
  BooleanColumn,
  Column,
  DateColumn,
  IdentifierColumn,
  NumberColumn,
  TextColumn,
} from './column.ts';
import { dateEdges } from './dateEdges.ts';
import { distinctNumbers } from './distinctNumbers.ts';
import type { ColumnFacts } from './facts.ts';
import { forEachRow } from './forEachRow.ts';
import { mostFrequent } from './mostFrequent.ts';
import { numberEdges } from './numberEdges.ts';
import { valueCounts } from './valueCounts.ts';

const mostBars = 24;
const mostTextBars = 12;
const mostValues = 200;
const mostDecimals = 6;

/** The facts of a column, over all its rows or over those of a bitmap. */
export function columnFacts(name: string, column: Column, rows: Bitmap | null): ColumnFacts {
  const total = rows === null ? column.length : countRows(rows);
  return column.type === 'number' || column.type === 'date'
    ? quantityFacts(name, column, rows, total)
    : valueFacts(name, column, rows, total);
}

function quantityFacts(
  name: string,
  column: NumberColumn | DateColumn,
  rows: Bitmap | null,
  total: number,
): ColumnFacts {
  const values = rows === null ? column.values : picked(column.values, rows, total);
  let present = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let decimals = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    present++;
    if (value < from) from = value;
    if (value > to) to = value;
    while (decimals <= mostDecimals && !hasDecimals(value, decimals)) decimals++;
  }
  const edges: readonly number[] =
    column.type === 'date'
      ? dateEdges(from, to, mostBars, column.hasTime)
      : numberEdges(from, to, mostBars, present > 0 && decimals === 0);
  return {
    name,
    type: column.type,
    rows: total,
    missing: total - present,
    distinct: distinctNumbers(values),
    range: present === 0 ? null : { from: from + 0, to: to + 0 },
    histogram: present === 0 ? [] : barsBetween(values, edges),
    values: [],
    ...(column.type === 'date' ? { hasTime: column.hasTime } : {}),
    ...(column.type === 'number' && decimals <= mostDecimals ? { decimals } : {}),
  };
}

const powers = Array.from({ length: mostDecimals + 1 }, (_, exponent) => 10 ** exponent);

/** Whether a number is written with at most so many decimals. */
function hasDecimals(value: number, decimals: number): boolean {
  const power = powers[decimals]!;
  return decimals === 0 ? Number.isInteger(value) : Math.round(value * power) / power === value;
}

function picked(values: Float64Array, rows: Bitmap, total: number): Float64Array {
  const kept = new Float64Array(total);
  let next = 0;
  forEachRow(rows, (row) => (kept[next++] = values[row]!));
  return kept;
}

function valueFacts(
  name: string,
  column: TextColumn | IdentifierColumn | BooleanColumn,
  rows: Bitmap | null,
  total: number,
): ColumnFacts {
  const counts = valueCounts(column, rows);
  const { values, more } = mostFrequent(counts, mostValues);
  const missing = counts.counts[0] ?? 0;
  const shown = values.slice(0, mostTextBars);
  const others = shown.reduce((rest, { count }) => rest - count, total - missing);
  return {
    name,
    type: column.type,
    rows: total,
    missing,
    distinct: values.length + more,
    range: null,
    histogram: others > 0 ? [...shown, { count: others }] : shown,
    values,
    ...(column.type === 'boolean' ? { labels: column.labels } : {}),
  };
}
