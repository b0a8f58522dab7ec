/** How many rows have each pair of codes: the flows from one division to another. */
export interface Contingency {
  readonly rows: number;
  readonly columns: number;
  /** Row-major: `rows * columns` counts. */
  readonly counts: Float64Array;
  readonly rowSums: Float64Array;
  readonly columnSums: Float64Array;
  readonly total: number;
}

/** The table of two divisions of the same things, each by codes from 0 up to its number of segments. */
export function contingency(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  rows: number,
  columns: number,
): Contingency {
  const counts = new Float64Array(rows * columns);
  for (let at = 0; at < first.length; at++) counts[first[at]! * columns + second[at]!]!++;
  return contingencyOf(counts, rows, columns);
}

/** A table of counts, row-major, with its sums. */
export function contingencyOf(counts: Float64Array, rows: number, columns: number): Contingency {
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columns);
  let total = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const count = counts[row * columns + column]!;
      rowSums[row]! += count;
      columnSums[column]! += count;
      total += count;
    }
  return { rows, columns, counts, rowSums, columnSums, total };
}
