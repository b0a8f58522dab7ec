import { confusion, type Confusion } from '../../../statistics/confusion.ts';
import { shareOfWork } from '../../../statistics/shareOfWork.ts';
import { stratifiedFolds } from '../../../statistics/stratifiedFolds.ts';
import { gathered } from '../treeing/predictorsOver.ts';
import type { KnownRows, Learn, Steps } from './assigner.ts';
import { someRows } from './someRows.ts';

/** How well classes are told of rows that were not learned from. */
export interface Checked {
  /** Of the rows that can be assigned, each counted by its weight; null where none can. */
  readonly confusion: Confusion | null;
  /** The part of the rows that can be assigned. */
  readonly covered: number;
}

/** Learns so many times from all rows but a fold, and asks of the fold. The rows are dealt by the seed, each class evenly. */
export function* crossValidate(learn: Learn, known: KnownRows, folds: number, seed: number): Steps<Checked> {
  const { predictors, target, classes, weights } = known;
  const foldOf = stratifiedFolds(target, classes, folds, seed);
  const all = Uint32Array.from(target, (_, row) => row);
  const actual: number[] = [];
  const told: number[] = [];
  const counted: number[] = [];
  let whole = 0;
  for (let fold = 0; fold < folds; fold++) {
    const others = all.filter((row) => foldOf[row] !== fold);
    const asked = all.filter((row) => foldOf[row] === fold);
    if (asked.length === 0 || others.length === 0) continue;
    const assigner = yield* shareOfWork(learn(someRows(known, others)), fold / folds, (fold + 0.9) / folds);
    const work = assigner.assign(gathered(predictors, asked), asked.length);
    const codes = yield* shareOfWork(work, (fold + 0.9) / folds, (fold + 1) / folds);
    for (const [at, row] of asked.entries()) {
      const weight = weights === null ? 1 : weights[row]!;
      whole += weight;
      if (codes[at]! < 0) continue;
      actual.push(target[row]!);
      told.push(codes[at]!);
      counted.push(weight);
    }
  }
  const compared = confusion(actual, told, classes, counted);
  return { confusion: compared, covered: compared && whole > 0 ? compared.rows / whole : 0 };
}
