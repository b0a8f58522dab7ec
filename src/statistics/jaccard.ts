import type { Contingency } from './contingency.ts';

/**
 * Of each pair of segments of two divisions, the rows in both as a share of those in either: row-major as the table;
 * 0 where neither has rows. Source: Jaccard, The Distribution of the Flora in the Alpine Zone (1912).
 */
export function jaccard({ rows, columns, counts, rowSums, columnSums }: Contingency): Float64Array {
  const shares = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const both = counts[row * columns + column]!;
      if (both > 0) shares[row * columns + column] = both / (rowSums[row]! + columnSums[column]! - both);
    }
  return shares;
}

/** Of each segment of the first division, the best agreement with any of the second. */
export function bestJaccard(table: Contingency): Float64Array {
  const shares = jaccard(table);
  return Float64Array.from({ length: table.rows }, (_, row) =>
    shares
      .subarray(row * table.columns, (row + 1) * table.columns)
      .reduce((best, share) => Math.max(best, share), 0),
  );
}
