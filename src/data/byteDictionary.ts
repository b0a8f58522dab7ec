import { hashBytes } from './hashBytes.ts';

/** Which bits of the first and the second word of eight bytes belong to a stretch of so many. */
const lowBytes = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1, -1, -1, -1, -1);
const highBytes = Int32Array.of(0, 0, 0, 0, 0, 0xff, 0xffff, 0xffffff, -1);

/** Stretches of a source, one or none a record: the field at a position among those from `first[record]` on. */
export interface Stretches {
  readonly first: Int32Array;
  /** Negative where the stretch lies elsewhere. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly position: number;
  readonly records: number;
}

/**
 * Distinct stretches of bytes, numbered from 1 in the order they were first seen. Open addressing with linear
 * probing; the bytes lie end to end in one array. Each entry has two words to tell it by: all of a stretch of at
 * most eight bytes, else its first four bytes and a hash of the whole.
 */
export class ByteDictionary {
  /** How many distinct stretches there are. */
  size = 0;
  /** Entry `n` lies in `bytes` from `offsets[n - 1]` to `offsets[n]`. */
  bytes = new Uint8Array(256);
  offsets = new Uint32Array(33);
  #lows = new Int32Array(33);
  #highs = new Int32Array(33);
  #slots = new Int32Array(64);
  #source = new Uint8Array();
  #view = new DataView(this.#source.buffer);

  /** The number of a stretch, which is added when it is new. */
  code(source: Uint8Array, start: number, end: number): number {
    if (source !== this.#source) this.#open(source);
    const view = this.#view;
    const length = end - start;
    let low = 0;
    let high = 0;
    if (start + 8 > view.byteLength) {
      for (let index = 0; index < length && index < 4; index++) low |= source[start + index]! << (index * 8);
      if (length > 8) high = hashBytes(source, start, end);
      else for (let index = 4; index < length; index++) high |= source[start + index]! << (index * 8 - 32);
    } else if (length > 8) {
      low = view.getInt32(start, true);
      high = hashBytes(source, start, end);
    } else {
      low = view.getInt32(start, true) & lowBytes[length]!;
      high = view.getInt32(start + 4, true) & highBytes[length]!;
    }
    const mask = this.#slots.length - 1;
    for (let slot = mixed(low, high, length) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]!;
      if (entry === 0) return this.#add(source, start, end, low, high, slot);
      if (this.#lows[entry] !== low || this.#highs[entry] !== high) continue;
      const from = this.offsets[entry - 1]!;
      if (this.offsets[entry]! - from !== length) continue;
      if (length <= 8 || this.#equals(from, source, start, length)) return entry;
    }
  }

  /**
   * The numbers of a stretch a row, written to `codes` from `row` on; an empty one is 0. Rows without a stretch are
   * passed over. As `code` for each, but without its overhead for the short ones.
   */
  codeEach(
    source: Uint8Array,
    { first, starts, ends, position, records }: Stretches,
    codes: Uint32Array,
    row: number,
  ): void {
    if (source !== this.#source) this.#open(source);
    const view = this.#view;
    const lastWhole = view.byteLength - 8;
    let slots = this.#slots;
    let lows = this.#lows;
    let highs = this.#highs;
    let { offsets } = this;
    let mask = slots.length - 1;
    for (let record = 0; record < records; record++, row++) {
      const field = first[record]! + position;
      if (field >= first[record + 1]!) continue;
      const start = starts[field]!;
      const length = ends[field]! - start;
      if (length === 0 || start < 0) continue;
      let entry = 0;
      if (length <= 8 && start <= lastWhole) {
        const low = view.getInt32(start, true) & lowBytes[length]!;
        const high = view.getInt32(start + 4, true) & highBytes[length]!;
        let slot = mixed(low, high, length) & mask;
        for (entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
          const known = offsets[entry]! - offsets[entry - 1]!;
          if (lows[entry] === low && highs[entry] === high && known === length) break;
          slot = (slot + 1) & mask;
        }
      }
      if (entry === 0) {
        entry = this.code(source, start, start + length);
        slots = this.#slots;
        lows = this.#lows;
        highs = this.#highs;
        ({ offsets } = this);
        mask = slots.length - 1;
      }
      codes[row] = entry;
    }
  }

  #open(source: Uint8Array): void {
    this.#source = source as Uint8Array<ArrayBuffer>;
    this.#view = new DataView(this.#source.buffer, source.byteOffset, source.byteLength);
  }

  #equals(from: number, source: Uint8Array, start: number, length: number): boolean {
    const { bytes } = this;
    for (let index = 4; index < length; index++)
      if (bytes[from + index] !== source[start + index]) return false;
    return true;
  }

  #add(source: Uint8Array, start: number, end: number, low: number, high: number, slot: number): number {
    const entry = ++this.size;
    const from = this.offsets[entry - 1]!;
    const to = from + end - start;
    if (to > this.bytes.length)
      this.bytes = grown(this.bytes, Math.max(to, this.bytes.length * 2), Uint8Array);
    if (entry + 1 >= this.offsets.length) {
      this.offsets = grown(this.offsets, this.offsets.length * 2, Uint32Array);
      this.#lows = grown(this.#lows, this.#lows.length * 2, Int32Array);
      this.#highs = grown(this.#highs, this.#highs.length * 2, Int32Array);
    }
    const { bytes } = this;
    for (let index = start, target = from; index < end; index++, target++) bytes[target] = source[index]!;
    this.offsets[entry] = to;
    this.#lows[entry] = low;
    this.#highs[entry] = high;
    this.#slots[slot] = entry;
    if (entry * 2 > this.#slots.length) this.#rehash();
    return entry;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let entry = 1; entry <= this.size; entry++) {
      const length = this.offsets[entry]! - this.offsets[entry - 1]!;
      let slot = mixed(this.#lows[entry]!, this.#highs[entry]!, length) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
  }
}

function mixed(low: number, high: number, length: number): number {
  const hash = Math.imul(low ^ Math.imul(high ^ length, 0x85ebca6b), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function grown<Values extends Uint8Array | Uint32Array | Int32Array>(
  values: Values,
  length: number,
  Kind: new (length: number) => Values,
): Values {
  const larger = new Kind(length);
  larger.set(values);
  return larger;
}
