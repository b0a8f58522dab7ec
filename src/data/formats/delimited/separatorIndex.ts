import { findEither, mostFound } from '../../findEither.ts';

/** Further on than any place in a file. */
export const nowhere = 0x7fffffff;

/** Where a separator or a line end may be, found a window of the file at a time. */
export class SeparatorIndex {
  /** Places in the window, ascending, counted from `base`; one more, `nowhere`, ends them. */
  readonly places: Int32Array;
  base = 0;
  readonly #bytes: Uint8Array;
  readonly #separator: number;
  readonly #lineEnd: number;
  #end = 0;
  #next = 0;

  constructor(bytes: Uint8Array, separator: number, lineEnd: number) {
    this.#bytes = bytes;
    this.places = new Int32Array(Math.min(mostFound, bytes.length) + 1).fill(nowhere, 0, 1);
    this.#separator = separator;
    this.#lineEnd = lineEnd;
  }

  /** The position in the file of the first that is not before another position; the end of the file where there is none. */
  from(position: number): number {
    for (;;) {
      const place = this.places[this.indexFrom(position)]!;
      if (place < nowhere) return this.base + place;
      if (this.#end === this.#bytes.length) return this.#end;
      position = Math.max(position, this.#end);
    }
  }

  /** Where in `places` the first is that is not before a position. The window moves when the position is beyond it. */
  indexFrom(position: number): number {
    if (position < this.base || position >= this.#end) this.#move(position);
    const { places } = this;
    const place = position - this.base;
    let next = this.#next;
    if (next > 0 && places[next - 1]! >= place) next = 0;
    while (places[next]! < place) next++;
    this.#next = next;
    return next;
  }

  #move(position: number): void {
    this.base = position;
    this.#end = Math.min(this.#bytes.length, position + mostFound);
    this.#next = 0;
    const part = this.#bytes.subarray(position, this.#end);
    const count = findEither(part, this.#separator, this.#lineEnd, this.places);
    this.places[count] = nowhere;
  }
}
