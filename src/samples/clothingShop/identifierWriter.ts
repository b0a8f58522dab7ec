import { type IdentifierColumn, identifierColumn } from '../../data/column.ts';

/** Writes a column of ids or e-mail addresses byte by byte, without a string a row. */
export class IdentifierWriter {
  #bytes: Uint8Array;
  #end = 0;
  #rows = 0;
  readonly #offsets: Uint32Array;

  constructor(rows: number, bytesPerRow: number) {
    this.#bytes = new Uint8Array(rows * bytesPerRow);
    this.#offsets = new Uint32Array(rows + 1);
  }

  /** A piece of ASCII text. */
  text(part: string): this {
    this.#reserve(part.length);
    for (let position = 0; position < part.length; position++)
      this.#bytes[this.#end++] = part.charCodeAt(position);
    return this;
  }

  /** A whole number from 0, with leading zeros up to so many digits. */
  number(value: number, digits = 1): this {
    let width = digits;
    for (let bound = 10 ** digits; bound <= value; bound *= 10) width++;
    this.#reserve(width);
    let rest = value;
    for (let place = this.#end + width - 1; place >= this.#end; place--) {
      this.#bytes[place] = 48 + (rest % 10);
      rest = (rest / 10) | 0;
    }
    this.#end += width;
    return this;
  }

  /** The whole value of an earlier row again. */
  copy(row: number): this {
    const from = this.#offsets[row] ?? 0;
    const to = this.#offsets[row + 1] ?? from;
    this.#reserve(to - from);
    this.#bytes.copyWithin(this.#end, from, to);
    this.#end += to - from;
    return this;
  }

  endRow(): void {
    this.#offsets[++this.#rows] = this.#end;
  }

  column(): IdentifierColumn {
    return identifierColumn(this.#bytes.slice(0, this.#end), this.#offsets);
  }

  #reserve(more: number): void {
    if (this.#end + more <= this.#bytes.length) return;
    const wider = new Uint8Array(2 * this.#bytes.length + more);
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}
