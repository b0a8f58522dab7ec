import { confusion, type Confusion } from '../../../statistics/confusion.ts';
import { shareOfWork } from '../../../statistics/shareOfWork.ts';
import { stratifiedFolds } from '../../../statistics/stratifiedFolds.ts';
import { gathered } from '../treeing/predictorsOver.ts';
import type { KnownRows, Learn, Steps } from './assigner.ts';

/** How well classes are told of rows that were not learned from. */
export interface Checked {
  /** Of the rows that can be assigned; null where none can. */
  readonly confusion: Confusion | null;
  /** The part of the rows that can be assigned. */
  readonly covered: number;
}

/** Learns so many times from all rows but a fold, and asks of the fold. The rows are dealt by the seed, each class evenly. */
export function* crossValidate(learn: Learn, known: KnownRows, folds: number, seed: number): Steps<Checked> {
  const { predictors, target, classes } = known;
  const foldOf = stratifiedFolds(target, classes, folds, seed);
  const all = Uint32Array.from(target, (_, row) => row);
  const actual: number[] = [];
  const told: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = all.filter((row) => foldOf[row] !== fold);
    const asked = all.filter((row) => foldOf[row] === fold);
    if (asked.length === 0 || others.length === 0) continue;
    const from = {
      ...known,
      predictors: gathered(predictors, others),
      target: Uint8Array.from(others, (row) => target[row]!),
    };
    const assigner = yield* shareOfWork(learn(from), fold / folds, (fold + 0.9) / folds);
    const work = assigner.assign(gathered(predictors, asked), asked.length);
    const codes = yield* shareOfWork(work, (fold + 0.9) / folds, (fold + 1) / folds);
    for (const [at, row] of asked.entries()) {
      if (codes[at]! < 0) continue;
      actual.push(target[row]!);
      told.push(codes[at]!);
    }
  }
  return {
    confusion: confusion(actual, told, classes),
    covered: target.length > 0 ? actual.length / target.length : 0,
  };
}
