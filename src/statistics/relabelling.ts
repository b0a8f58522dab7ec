import { assignment } from './assignment.ts';
import type { Contingency } from './contingency.ts';

/**
 * A new number for each segment of the second division (the columns), so that as many rows as can be have the same
 * number in both. Segments without a partner take the numbers that follow, in their order.
 */
export function relabelling({ rows, columns, counts }: Contingency): Uint8Array {
  const partner = assignment(counts, rows, columns);
  const numbers = new Uint8Array(columns);
  let next = rows;
  for (let column = 0; column < columns; column++) {
    const row = partner.indexOf(column);
    numbers[column] = row >= 0 ? row : next++;
  }
  return numbers;
}
