import { random } from './random.ts';

/**
 * Sets rows aside to check a model by: 1 for a row that is held out, else 0. Of each class the same share is held out,
 * rounded to whole rows (halves up), drawn by the seed; a class is a code, as in the target of a model. The same rows
 * in every engine; other rows when rows are added or the order changes.
 */
export function holdout(
  classes: Uint8Array | Uint16Array | Uint32Array,
  share: number,
  seed: number,
): Uint8Array {
  const heldOut = new Uint8Array(classes.length);
  const rowsOf = new Map<number, number[]>();
  classes.forEach((code, row) => {
    const rows = rowsOf.get(code);
    if (rows === undefined) rowsOf.set(code, [row]);
    else rows.push(row);
  });
  for (const [code, rows] of rowsOf) {
    const draw = random(seed, code);
    const wanted = Math.round(rows.length * share);
    for (let taken = 0; taken < wanted; taken++) {
      const at = draw.integer(taken, rows.length - 1);
      heldOut[rows[at]!] = 1;
      rows[at] = rows[taken]!;
    }
  }
  return heldOut;
}
