import type { ByteDictionary } from '../../byteDictionary.ts';
import { identifierColumn } from '../../column.ts';
import type { Work } from '../../work.ts';
import type { ColumnBuilder, FinishedColumn, MarkClaim } from './columnBuilder.ts';
import type { Fields } from './fields.ts';
import { isBlank } from './isBlank.ts';
import { meet, noRows } from './rowFinding.ts';

/** Keeps text that hardly repeats as it stands, end to end. */
export class BytesBuilder implements ColumnBuilder {
  #bytes: Uint8Array<ArrayBuffer>;
  #offsets: Uint32Array<ArrayBuffer>;
  #rows = 0;
  #to: DataView;
  #source = new Uint8Array();
  #from = new DataView(this.#source.buffer);
  readonly #blank = noRows();

  private constructor(bytes: number, rows: number) {
    this.#bytes = new Uint8Array(Math.max(bytes, 64));
    this.#to = new DataView(this.#bytes.buffer);
    this.#offsets = new Uint32Array(rows + 1);
  }

  /** Goes on from a column that was coded so far. */
  static from(codes: Uint32Array, dictionary: ByteDictionary, expectedRows: number): BytesBuilder {
    const { bytes, offsets, size } = dictionary;
    const mean = offsets[size]! / Math.max(1, size);
    const rows = Math.max(expectedRows, codes.length);
    const builder = new BytesBuilder(Math.ceil(mean * 1.05 * rows), rows);
    for (const code of codes) {
      if (code === 0) builder.#skip();
      else builder.#add(bytes, offsets[code - 1]!, offsets[code]!);
    }
    return builder;
  }

  take(bytes: Uint8Array, fields: Fields, position: number): void {
    const { first, starts, ends, records, unescaped } = fields;
    for (let record = 0; record < records; record++) {
      const field = first[record]! + position;
      if (field >= first[record + 1]!) this.#skip();
      else {
        const start = starts[field]!;
        if (start < 0) this.#add(unescaped, ~start, ends[field]!);
        else this.#add(bytes, start, ends[field]!);
      }
    }
  }

  quicker(): ColumnBuilder {
    return this;
  }

  claim(): MarkClaim {
    return { point: false, comma: false };
  }

  *finish(rows: number): Work<FinishedColumn> {
    yield { fraction: null };
    const { bytes, offsets, blank } = this.close(rows);
    return { column: identifierColumn(bytes, offsets), blank, unread: noRows() };
  }

  /** The bytes and offsets of exactly so many rows. */
  close(rows: number) {
    while (this.#rows < rows) this.#skip();
    const length = this.#offsets[rows]!;
    return {
      bytes: this.#bytes.slice(0, length),
      offsets: this.#offsets.slice(0, rows + 1),
      blank: this.#blank,
    };
  }

  #open(source: Uint8Array): void {
    this.#source = source as Uint8Array<ArrayBuffer>;
    this.#from = new DataView(this.#source.buffer, source.byteOffset, source.byteLength);
  }

  #skip(): void {
    const row = this.#rows++;
    this.#room(row);
    this.#offsets[row + 1] = this.#offsets[row]!;
  }

  #add(source: Uint8Array, start: number, end: number): void {
    const row = this.#rows++;
    this.#room(row);
    let target = this.#offsets[row]!;
    if (start < end && (source[start]! <= 32 || source[start]! >= 0xc2) && isBlank(source, start, end)) {
      meet(this.#blank, row);
      end = start;
    }
    if (target + end - start > this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil((target + end - start) * 1.5));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#to = new DataView(larger.buffer);
    }
    this.#offsets[row + 1] = target + end - start;
    const bytes = this.#bytes;
    // Four bytes at a time, as far as both sides have them: what is copied too much is written over by the next field.
    if (target + end - start + 3 <= bytes.length && end + 3 <= source.length) {
      if (source !== this.#source) this.#open(source);
      const from = this.#from;
      const to = this.#to;
      for (let position = start; position < end; position += 4, target += 4)
        to.setInt32(target, from.getInt32(position, true), true);
    } else for (let position = start; position < end; position++) bytes[target++] = source[position]!;
  }

  #room(row: number): void {
    if (row + 1 < this.#offsets.length) return;
    const larger = new Uint32Array(Math.ceil((row + 2) * 1.5));
    larger.set(this.#offsets);
    this.#offsets = larger;
  }
}
