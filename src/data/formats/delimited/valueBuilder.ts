import type { Work } from '../../work.ts';
import type { ColumnBuilder, FinishedColumn, MarkClaim } from './columnBuilder.ts';
import type { Fields } from './fields.ts';
import { isBlank } from './isBlank.ts';
import { meet, noRows, type RowFinding } from './rowFinding.ts';

/** How the values of one type are read from bytes (NaN for what is not one), and the column that they make. */
export interface ValueReader {
  read(bytes: Uint8Array, start: number, end: number): number;
  claim(values: Float64Array): MarkClaim;
  column(values: Float64Array): Pick<FinishedColumn, 'column' | 'date'>;
}

/** Reads numbers or dates straight from the bytes, for as long as every field is one. */
export class ValueBuilder implements ColumnBuilder {
  #values: Float64Array;
  #rows: number;
  #isTyped = true;
  readonly #reader: ValueReader;
  readonly #blank: RowFinding;

  /** Goes on from the values of the rows so far. */
  constructor(reader: ValueReader, values: Float64Array, blank: RowFinding, expectedRows: number) {
    this.#reader = reader;
    this.#rows = values.length;
    this.#values = new Float64Array(Math.max(expectedRows, values.length));
    this.#values.set(values);
    this.#blank = blank;
  }

  take(bytes: Uint8Array, fields: Fields, position: number): void {
    if (!this.#isTyped) return;
    const { first, starts, ends, records, unescaped } = fields;
    const values = this.#room(this.#rows + records);
    const reader = this.#reader;
    let row = this.#rows;
    for (let record = 0; record < records; record++, row++) {
      const field = first[record]! + position;
      const isPresent = field < first[record + 1]!;
      const start = isPresent ? starts[field]! : 0;
      const end = isPresent ? ends[field]! : 0;
      values[row] = Number.NaN;
      if (start === end) continue;
      const source = start < 0 ? unescaped : bytes;
      const from = start < 0 ? ~start : start;
      const value = reader.read(source, from, end);
      if (!Number.isNaN(value)) values[row] = value;
      else if (isBlank(source, from, end)) meet(this.#blank, row);
      else {
        this.#isTyped = false;
        this.#values = new Float64Array();
        return;
      }
    }
    this.#rows = row;
  }

  quicker(): ColumnBuilder {
    return this;
  }

  claim(): MarkClaim {
    return this.#reader.claim(this.#values.subarray(0, this.#isTyped ? this.#rows : 0));
  }

  *finish(rows: number): Work<FinishedColumn | null> {
    yield { fraction: null };
    if (!this.#isTyped) return null;
    const values = this.#room(rows).fill(Number.NaN, this.#rows);
    const exact = values.length === rows ? values : values.slice(0, rows);
    return { ...this.#reader.column(exact), blank: this.#blank, unread: noRows() };
  }

  #room(rows: number): Float64Array {
    if (rows > this.#values.length) {
      const larger = new Float64Array(Math.ceil(rows * 1.25));
      larger.set(this.#values);
      this.#values = larger;
    }
    return this.#values;
  }
}
