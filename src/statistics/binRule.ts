/** Says in which bin each value lies. Rules are made by `quantileBins`, `rfmPackageBins`, `rankBins` and `fixedBins`. */
export type BinRule = (values: Float64Array) => {
  /** From 1 to 255. */
  readonly bins: number;
  /** Between neighbouring bins, bins − 1 of them; null where ranks decide. */
  readonly cuts: readonly number[] | null;
  /** Of each row, from 0 for the lowest values; of a missing value (NaN) without meaning. */
  readonly binOf: Uint8Array;
};
