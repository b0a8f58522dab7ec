/** Rows that give the same class of answers on every axis. */
export interface Tuple {
  readonly classes: readonly number[];
  rows: number;
}

/** Some classes of each axis, ascending. */
export type Box = readonly (readonly number[])[];

export function rowsIn(box: Box, tuples: readonly Tuple[]): number {
  let sum = 0;
  for (const { classes, rows } of tuples) {
    if (classes.every((found, axis) => box[axis]!.includes(found))) sum += rows;
  }
  return sum;
}
