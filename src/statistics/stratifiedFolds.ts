import { random } from './random.ts';

/** The fold of each row, from 0: drawn by the seed, each class dealt evenly. `target` holds a class a row, from 0. */
export function stratifiedFolds(
  target: ArrayLike<number>,
  classes: number,
  folds: number,
  seed: number,
): Uint8Array {
  const foldOf = new Uint8Array(target.length);
  const rows: number[][] = Array.from({ length: classes }, () => []);
  for (let row = 0; row < target.length; row++) rows[target[row]!]!.push(row);
  let next = 0;
  for (const [code, own] of rows.entries()) {
    const draw = random(seed, code);
    for (let taken = 0; taken < own.length; taken++) {
      const at = draw.integer(taken, own.length - 1);
      foldOf[own[at]!] = next++ % folds;
      own[at] = own[taken]!;
    }
  }
  return foldOf;
}
