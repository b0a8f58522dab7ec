/**
 * The weights of classes left and right of a cut that moves, and what the cut is worth. The worth of a cut is
 * Σ left² / left + Σ right² / right − Σ all² / all, which is the impurity of Gini times the weight that it takes away.
 */
export class GiniSums {
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  readonly #base: number;
  #leftWeight = 0;
  #rightWeight = 0;
  #leftSquares = 0;
  #rightSquares = 0;

  /** Everything is on the right to begin with. */
  constructor(all: Float64Array) {
    this.#left = new Float64Array(all.length);
    this.#right = all.slice();
    for (const weight of all) {
      this.#rightWeight += weight;
      this.#rightSquares += weight * weight;
    }
    this.#base = this.#rightWeight > 0 ? this.#rightSquares / this.#rightWeight : 0;
  }

  /** Moves a weight of one class to the left. */
  move(code: number, weight: number): void {
    const left = this.#left[code]!;
    const right = this.#right[code]!;
    this.#leftSquares += weight * (2 * left + weight);
    this.#rightSquares -= weight * (2 * right - weight);
    this.#left[code] = left + weight;
    this.#right[code] = right - weight;
    this.#leftWeight += weight;
    this.#rightWeight -= weight;
  }

  get worth(): number {
    if (!(this.#leftWeight > 0 && this.#rightWeight > 0)) return 0;
    return this.#leftSquares / this.#leftWeight + this.#rightSquares / this.#rightWeight - this.#base;
  }
}
