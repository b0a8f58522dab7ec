import type { Codes } from '../../data/column.ts';

/** Units of each code of a column over some rows; code 0 is what is missing. */
export function unitsByCode(
  codes: Codes,
  size: number,
  rows: Uint32Array,
  weights: Float64Array | null,
): Float64Array {
  const units = new Float64Array(size);
  if (weights) {
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      units[codes[row]!]! += weights[row]!;
    }
  } else {
    for (let index = 0; index < rows.length; index++) units[codes[rows[index]!]!]!++;
  }
  return units;
}
