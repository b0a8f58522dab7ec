import { hashBytes } from './hashBytes.ts';

/**
 * Distinct stretches of bytes, numbered from 1 in the order they were first seen. Open addressing with linear
 * probing; the bytes lie end to end in one array.
 */
export class ByteDictionary {
  /** How many distinct stretches there are. */
  size = 0;
  /** Entry `n` lies in `bytes` from `offsets[n - 1]` to `offsets[n]`. */
  bytes = new Uint8Array(256);
  offsets = new Uint32Array(33);
  #hashes = new Int32Array(33);
  #slots = new Int32Array(64);

  /** The number of a stretch, which is added when it is new. */
  code(source: Uint8Array, start: number, end: number): number {
    const hash = hashBytes(source, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]!;
      if (entry === 0) return this.#add(source, start, end, hash, slot);
      if (this.#hashes[entry] === hash && this.#equals(entry, source, start, end)) return entry;
    }
  }

  #equals(entry: number, source: Uint8Array, start: number, end: number): boolean {
    const from = this.offsets[entry - 1]!;
    const length = end - start;
    if (this.offsets[entry]! - from !== length) return false;
    const { bytes } = this;
    for (let index = 0; index < length; index++)
      if (bytes[from + index] !== source[start + index]) return false;
    return true;
  }

  #add(source: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const entry = ++this.size;
    const from = this.offsets[entry - 1]!;
    const to = from + end - start;
    if (to > this.bytes.length)
      this.bytes = grown(this.bytes, Math.max(to, this.bytes.length * 2), Uint8Array);
    if (entry + 1 >= this.offsets.length) {
      this.offsets = grown(this.offsets, this.offsets.length * 2, Uint32Array);
      this.#hashes = grown(this.#hashes, this.#hashes.length * 2, Int32Array);
    }
    const { bytes } = this;
    for (let index = start, target = from; index < end; index++, target++) bytes[target] = source[index]!;
    this.offsets[entry] = to;
    this.#hashes[entry] = hash;
    this.#slots[slot] = entry;
    if (entry * 2 > this.#slots.length) this.#rehash();
    return entry;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let entry = 1; entry <= this.size; entry++) {
      let slot = this.#hashes[entry]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
  }
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
