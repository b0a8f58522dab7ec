import { type Bitmap, emptyBitmap, wordsOf } from '../data/bitmap.ts';
import type { Column, Codes, IdentifierColumn } from '../data/column.ts';
import { pacer, type Work } from '../data/work.ts';
import { type Disjoint, disjoint } from './disjoint.ts';
import { fillLookup } from './fillLookup.ts';
import { fillMissing } from './fillMissing.ts';
import { fillWithin } from './fillWithin.ts';
import type { Interval, Test } from './operators/operator.ts';

/** A test that one column can answer by itself. */
export type ColumnTest = Exclude<Test, { form: 'members' }>;

/** Sets the bits of the rows from one row up to another, the first being a multiple of 32. */
type Fill = (words: Uint32Array, firstRow: number, lastRow: number) => void;

const stretch = 1 << 18;
/** Rows of an identifier column are decoded one by one, so fewer fit between two looks at the clock. */
const shortStretch = 1 << 12;

/** The rows of a column's base that pass a test. A test that the column cannot answer is a bug of ours. */
export function* scan(column: Column, test: ColumnTest): Work<Bitmap> {
  const rows = emptyBitmap(column.length);
  const words = wordsOf(rows);
  const fill = fillFor(column, test);
  const step = 'bytes' in column ? shortStretch : stretch;
  const isTime = pacer();
  for (let row = 0; row < column.length; row += step) {
    fill(words, row, Math.min(column.length, row + step));
    if (isTime()) yield { fraction: row / column.length };
  }
  return rows;
}

function fillFor(column: Column, test: ColumnTest): Fill {
  if (test.form === 'missing') return missing(column);
  if (test.form === 'intervals') {
    if (!('values' in column)) throw new Error(`Intervals cannot be asked of a ${column.type} column`);
    return inIntervals(column.values, test.intervals);
  }
  if (column.type === 'boolean') {
    const accepted = Uint8Array.of(0, Number(test.accepts('false')), Number(test.accepts('true')));
    return lookup(column.codes, accepted);
  }
  if (column.type !== 'text') throw new Error(`Values cannot be asked of a ${column.type} column`);
  if (column.storage === 'bytes') return identifiers(column, test.accepts);
  const { codes, dictionary } = column;
  return lookup(
    codes,
    Uint8Array.from(dictionary, (value, code) => Number(code > 0 && test.accepts(value))),
  );
}

function lookup(codes: Codes, accepted: Uint8Array): Fill {
  return (words, firstRow, lastRow) => fillLookup(words, codes, accepted, firstRow, lastRow);
}

function missing(column: Column): Fill {
  if ('values' in column) {
    const { values } = column;
    return (words, firstRow, lastRow) => fillMissing(words, values, firstRow, lastRow);
  }
  if ('codes' in column) {
    const size = 'dictionary' in column ? column.dictionary.length : 3;
    return lookup(column.codes, new Uint8Array(Math.max(1, size)).fill(1, 0, 1));
  }
  const { offsets } = column;
  return (words, firstRow, lastRow) => {
    for (let row = firstRow; row < lastRow; row++) {
      words[row >>> 5]! |= Number(offsets[row] === offsets[row + 1]) << (31 - (row & 31));
    }
  };
}

function inIntervals(values: Float64Array, intervals: readonly Interval[]): Fill {
  const { from, to } = disjoint(intervals);
  if (from.length === 0) return () => undefined;
  if (from.length > 1) return inMany(values, { from, to });
  return (words, firstRow, lastRow) => fillWithin(words, values, from[0]!, to[0]!, firstRow, lastRow);
}

function inMany(values: Float64Array, { from, to }: Disjoint): Fill {
  return (words, firstRow, lastRow) => {
    for (let row = firstRow; row < lastRow; row++) {
      const value = values[row]!;
      let low = 0;
      let high = from.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (from[middle]! <= value) low = middle + 1;
        else high = middle;
      }
      if (low > 0 && value <= to[low - 1]!) words[row >>> 5]! |= 0x80000000 >>> (row & 31);
    }
  };
}

const decoder = new TextDecoder();

/** Decodes a stretch at once while it is plain ASCII, where a byte is a character; otherwise row by row. */
function identifiers(column: IdentifierColumn, accepts: (value: string) => boolean): Fill {
  const { bytes, offsets } = column;
  return (words, firstRow, lastRow) => {
    const start = offsets[firstRow]!;
    const text = decoder.decode(bytes.subarray(start, offsets[lastRow]));
    const isAscii = text.length === offsets[lastRow]! - start;
    for (let row = firstRow; row < lastRow; row++) {
      if (offsets[row] === offsets[row + 1]) continue;
      const value = isAscii ? text.slice(offsets[row]! - start, offsets[row + 1]! - start) : column.at(row);
      if (value !== null && accepts(value)) words[row >>> 5]! |= 0x80000000 >>> (row & 31);
    }
  };
}
