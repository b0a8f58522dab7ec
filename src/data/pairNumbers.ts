/** Pairs of whole numbers below 2³², numbered from 1 in the order they were first met. Open addressing, linear probing. */
export class PairNumbers {
  /** How many distinct pairs there are. */
  size = 0;
  #lefts = new Uint32Array(1025);
  #rights = new Uint32Array(1025);
  #slots = new Uint32Array(2048);

  /** The number of a pair, which is added when it is new. */
  number(left: number, right: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = mixed(left, right) & mask; ; slot = (slot + 1) & mask) {
      const pair = this.#slots[slot]!;
      if (pair === 0) return this.#add(left, right, slot);
      if (this.#lefts[pair] === left && this.#rights[pair] === right) return pair;
    }
  }

  #add(left: number, right: number, slot: number): number {
    const pair = ++this.size;
    this.#lefts[pair] = left;
    this.#rights[pair] = right;
    this.#slots[slot] = pair;
    if (pair * 2 >= this.#slots.length) this.#grow();
    return pair;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    this.#lefts = widened(this.#lefts, slots.length / 2 + 1);
    this.#rights = widened(this.#rights, slots.length / 2 + 1);
    for (let pair = 1; pair <= this.size; pair++) {
      let slot = mixed(this.#lefts[pair]!, this.#rights[pair]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = pair;
    }
    this.#slots = slots;
  }
}

function mixed(left: number, right: number): number {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return hash ^ (hash >>> 13);
}

function widened(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(length);
  wide.set(numbers);
  return wide;
}
