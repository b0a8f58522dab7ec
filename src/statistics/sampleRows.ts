import { random } from './random.ts';

/**
 * So many of `size` rows, each as likely as any other and none twice, in ascending order; all rows where there are no
 * more. Source: Knuth, The Art of Computer Programming, volume 2, algorithm S (selection sampling).
 */
export function sampleRows(size: number, count: number, seed: number): Uint32Array {
  const rows = new Uint32Array(Math.min(size, count));
  const { uniform } = random(seed);
  let taken = 0;
  for (let row = 0; taken < rows.length; row++)
    if ((size - row) * uniform() < rows.length - taken) rows[taken++] = row;
  return rows;
}
