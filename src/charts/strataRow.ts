/** One segment in one layer. */
export type StrataRow = {
  readonly layer: 'market' | 'lead' | 'customer';
  readonly segment: string;
  readonly units: number;
  /** Fraction of the layer; null in an empty table. */
  readonly share: number | null;
  /** What the head of the column says the layer holds: its units, for the market its size where that is known. */
  readonly total: number;
};
