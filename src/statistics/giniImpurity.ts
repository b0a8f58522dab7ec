/** Gini's impurity of classes of these weights, 1 − Σ share²: the chance that two rows drawn differ; 0 without rows. */
export function giniImpurity(weights: readonly number[]): number {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return sum > 0 ? Math.max(0, 1 - squares / (sum * sum)) : 0;
}
