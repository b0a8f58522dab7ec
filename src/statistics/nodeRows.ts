/** The rows of one node and the classes they are of, as a search for its best split is given them. */
export interface NodeRows {
  /** The rows from `from` up to, but not including, `to`; for a number in ascending order of it, missing last. */
  readonly order: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly target: ArrayLike<number>;
  /** The weight of a row of each class. */
  readonly weights: Float64Array;
  /** The weight of each row, by which that of its class is multiplied; null: 1 each. */
  readonly rowWeights: Float64Array | null;
  readonly minimumLeaf: number;
}
