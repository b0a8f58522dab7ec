/** How much of a segment, or of the whole table, has one value of a category. */
export type CategoryRow = {
  /** Null: the whole table. */
  readonly segment: string | null;
  /** Null: all values beside the most frequent. */
  readonly value: string | null;
  readonly units: number;
  /** Units of the segment in which the category is known. */
  readonly known: number;
  /** units / known; null where nothing is known. */
  readonly share: number | null;
};
