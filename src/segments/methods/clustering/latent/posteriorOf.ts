import type { LatentClasses } from '../../../../statistics/latentClasses.ts';

type Model = Pick<LatentClasses, 'shares' | 'probabilities'>;

/** How probable an answer, from 1, to an item is in a class; an answer never seen is impossible. */
export function probabilityOf({ probabilities }: Model, item: number, group: number, answer: number): number {
  const { values, width } = probabilities[item]!;
  return answer <= width ? values[group * width + answer - 1]! : 0;
}

/** How probable each class is for these answers, one an item, 0 where there is none; Bayes’ rule. */
export function posteriorOf(model: Model, answers: ArrayLike<number>): Float64Array {
  const posterior = Float64Array.from(model.shares);
  for (let item = 0; item < answers.length; item++) {
    const answer = answers[item]!;
    if (answer === 0) continue;
    const before = posterior.slice();
    let sum = 0;
    for (let group = 0; group < posterior.length; group++)
      sum += posterior[group]! *= probabilityOf(model, item, group, answer);
    // An answer that no class left could give says nothing.
    if (!(sum > 0)) posterior.set(before);
    else for (let group = 0; group < posterior.length; group++) posterior[group]! /= sum;
  }
  return posterior;
}

/** The most probable class, of equal ones the first. */
export function mostProbable(posterior: Float64Array): number {
  let most = 0;
  posterior.forEach((share, group) => {
    if (share > posterior[most]!) most = group;
  });
  return most;
}
