import { isBetter } from '../../../statistics/isBetter.ts';
import { sampleRows } from '../../../statistics/sampleRows.ts';
import { shareOfWork } from '../../../statistics/shareOfWork.ts';
import type { KnownRows, Learn, Steps } from './assigner.ts';
import { crossValidate } from './crossValidate.ts';
import { learnByTree } from './learnByTree.ts';
import { someRows } from './someRows.ts';

/** How much is looked at in the search: our own bounds, so that it stays short. */
const searchedRows = 1000;
const searchFolds = 3;
const checkedRows = 5000;
const mostQuestions = 12;

/** Traits in the order in which one would ask, and how well so many of them tell the classes. */
export interface GoldenQuestions {
  /** Positions of traits, the one that tells most first. */
  readonly order: readonly number[];
  /** Of the first, the first two and so on: the accuracy on rows not seen. */
  readonly accuracy: readonly number[];
}

/**
 * Chooses traits one by one: each time the one with which a tree tells most of the rows it has not seen, of equals the
 * earlier; then what so many of them are worth in the way that is used.
 */
export function* goldenQuestions(
  learn: Learn,
  known: KnownRows,
  folds: number,
  seed: number,
): Steps<GoldenQuestions> {
  const { predictors, target } = known;
  const searched = sampled(known, searchedRows, seed);
  const order: number[] = [];
  const wanted = Math.min(mostQuestions, predictors.length);
  while (order.length < wanted) {
    let [best, most] = [-1, -1];
    const told = (order.length / wanted) * 0.5;
    for (const trait of predictors.keys()) {
      if (order.includes(trait)) continue;
      const asked = only(searched, [...order, trait]);
      const checking = crossValidate(learnByTree, asked, searchFolds, seed);
      const { confusion } = yield* shareOfWork(checking, told, told);
      const accuracy = confusion?.accuracy ?? 0;
      if (best < 0 || isBetter(accuracy, most)) [best, most] = [trait, accuracy];
    }
    order.push(best);
  }
  const checked = sampled(known, checkedRows, seed);
  const accuracy: number[] = [];
  for (const position of order.keys()) {
    const asked = only(checked, order.slice(0, position + 1));
    const work = crossValidate(learn, asked, folds, seed);
    const from = 0.5 + (position / order.length) * 0.5;
    const { confusion } = yield* shareOfWork(work, from, from + 0.5 / order.length);
    accuracy.push(confusion?.accuracy ?? 0);
  }
  return { order, accuracy: target.length > 0 ? accuracy : [] };
}

/** Known rows with some of their traits. */
export function only(known: KnownRows, traits: readonly number[]): KnownRows {
  return { ...known, predictors: traits.map((trait) => known.predictors[trait]!) };
}

/** So many of the known rows, drawn by the seed. */
export function sampled(known: KnownRows, count: number, seed: number): KnownRows {
  if (known.target.length <= count) return known;
  return someRows(known, sampleRows(known.target.length, count, seed));
}
