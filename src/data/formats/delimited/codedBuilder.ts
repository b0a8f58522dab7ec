import { ByteDictionary } from '../../byteDictionary.ts';
import { type ColumnType, dateColumn, numberColumn } from '../../column.ts';
import type { Work } from '../../work.ts';
import { BytesBuilder } from './bytesBuilder.ts';
import type { ColumnBuilder, FinishedColumn, MarkClaim } from './columnBuilder.ts';
import { dateEntries, dateOrderOf } from './dateEntries.ts';
import type { Fields } from './fields.ts';
import { isBlank } from './isBlank.ts';
import { numberEntries } from './numberEntries.ts';
import { decimalByte, parseNumber } from './parseNumber.ts';
import type { Reading } from './reading.ts';
import { rowsWithCode } from './rowFinding.ts';
import { typedColumn } from './typedColumn.ts';
import { ValueBuilder, type ValueReader } from './valueBuilder.ts';

/** From so many distinct values on, numbers and dates are read directly instead of being looked up. */
const manyValues = 512;

/** Keeps distinct fields once and a code a row, until it is plain that another way is quicker. */
export class CodedBuilder implements ColumnBuilder {
  readonly #dictionary = new ByteDictionary();
  #codes = new Uint32Array();
  #rows: number;
  #isSettled: boolean;
  /** Asked once: numbers with a decimal mark that is not the file's, as far as is known, stay as they are. */
  #firstClaim: MarkClaim | null = null;
  readonly #reading: Reading;
  readonly #set: ColumnType | null;

  /**
   * `rows` earlier rows are missing. `set` is the type that the person has set. A column `isMixed` that is known to
   * hold more than numbers or dates, so that reading these directly is not tried.
   */
  constructor(reading: Reading, set: ColumnType | null, rows = 0, isMixed = false) {
    this.#reading = reading;
    this.#set = set;
    this.#rows = rows;
    this.#isSettled = isMixed || set !== null;
  }

  take(bytes: Uint8Array, fields: Fields, position: number): void {
    const { first, starts, ends, records, unescaped, hasUnescaped } = fields;
    const dictionary = this.#dictionary;
    const row = this.#rows;
    this.#rows += records;
    const codes = this.#rows > this.#codes.length ? this.#grow(this.#rows) : this.#codes;
    dictionary.codeEach(bytes, { first, starts, ends, position, records }, codes, row);
    if (!hasUnescaped) return;
    for (let record = 0; record < records; record++) {
      const field = first[record]! + position;
      const start = field < first[record + 1]! ? starts[field]! : 0;
      if (start < 0 && ~start < ends[field]!)
        codes[row + record] = dictionary.code(unescaped, ~start, ends[field]!);
    }
  }

  claim(): MarkClaim {
    if (this.#set !== null) return { point: false, comma: false };
    const isNumber = (mark: '.' | ',') => numberEntries(this.#dictionary, mark) !== null;
    return { point: isNumber('.'), comma: isNumber(',') };
  }

  finish(rows: number): Work<FinishedColumn> {
    if (this.#codes.length < rows) this.#grow(rows);
    return typedColumn(this.#codes.subarray(0, rows), this.#dictionary, this.#reading, this.#set);
  }

  #grow(rows: number): Uint32Array<ArrayBuffer> {
    const larger = new Uint32Array(
      Math.max(rows, this.#reading.expectedRows, Math.ceil(this.#codes.length * 1.25)),
    );
    larger.set(this.#codes);
    return (this.#codes = larger);
  }

  quicker(): ColumnBuilder {
    const { size } = this.#dictionary;
    if (size <= manyValues) return this;
    const { expectedRows } = this.#reading;
    if (!this.#isSettled) {
      this.#isSettled = true;
      const direct = this.#direct();
      if (direct) return direct;
    }
    if (this.#set !== null && this.#set !== 'text') return this;
    const isAlwaysNew = size > 20_000 && size > 0.98 * this.#rows;
    const isMostlyNew = size > 10_000 && size > expectedRows / 2;
    if (!isAlwaysNew && !isMostlyNew) return this;
    const { point, comma } = (this.#firstClaim ??= this.claim());
    if (point || comma) return this;
    return BytesBuilder.from(this.#codes.subarray(0, this.#rows), this.#dictionary, expectedRows);
  }

  #direct(): ColumnBuilder | null {
    const reading = this.#reading;
    const numbers = numberEntries(this.#dictionary, reading.decimal);
    if (numbers) {
      const decimal = decimalByte[reading.decimal];
      return this.#continue(numbers, {
        read: (bytes, start, end) => parseNumber(bytes, start, end, decimal),
        claim: (values) => {
          const isWhole = values.every((value) => Number.isNaN(value) || Number.isInteger(value));
          return { point: isWhole || reading.decimal === '.', comma: isWhole || reading.decimal === ',' };
        },
        column: (values) => ({ column: numberColumn(values) }),
      });
    }
    const dates = dateEntries(this.#dictionary, reading);
    if (!dates) return null;
    const { reader, order } = dates;
    return this.#continue(dates.values, {
      read: (bytes, start, end) => reader.read(bytes, start, end),
      claim: () => ({ point: false, comma: false }),
      column: (values) => ({ column: dateColumn(values, reader.hasTime), date: dateOrderOf(reader, order) }),
    });
  }

  #continue(entries: Float64Array, reader: ValueReader): ColumnBuilder {
    const { bytes, offsets, size } = this.#dictionary;
    const codes = this.#codes.subarray(0, this.#rows);
    const values = new Float64Array(this.#rows).fill(Number.NaN);
    for (let row = 0; row < codes.length; row++) values[row] = entries[codes[row]!]!;
    const isBlankEntry = new Uint8Array(size + 1);
    for (let entry = 1; entry <= size; entry++) {
      if (isBlank(bytes, offsets[entry - 1]!, offsets[entry]!)) isBlankEntry[entry] = 1;
    }
    return new ValueBuilder(reader, values, rowsWithCode(codes, isBlankEntry), this.#reading.expectedRows);
  }
}
