import { gathered } from '../treeing/predictorsOver.ts';
import type { KnownRows } from './assigner.ts';

/** Some of the known rows. */
export function someRows(known: KnownRows, rows: Uint32Array): KnownRows {
  const { predictors, target, weights } = known;
  return {
    ...known,
    predictors: gathered(predictors, rows),
    target: Uint8Array.from(rows, (row) => target[row]!),
    weights: weights && Float64Array.from(rows, (row) => weights[row]!),
  };
}
