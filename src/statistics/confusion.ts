type Codes = ArrayLike<number>;

/** How well one class is found. */
interface ClassAccuracy {
  readonly rows: number;
  readonly predicted: number;
  /** Of the rows said to be of the class, the share that is; null where none is said to be. */
  readonly precision: number | null;
  /** Of the rows of the class, the share that is found; null where there is none. */
  readonly recall: number | null;
  /** The harmonic mean of the two: 2 · right / (rows + predicted); null where both are 0. */
  readonly f1: number | null;
}

/** What was predicted beside what is. */
export interface Confusion {
  /** counts[actual * classes + predicted]; sums of weights where rows have them, as all that is counted here. */
  readonly counts: Float64Array;
  readonly rows: number;
  readonly accuracy: number;
  /** The mean of the recall of the classes that occur. */
  readonly balancedAccuracy: number;
  /** Cohen's kappa: the accuracy beyond that of chance; null where chance alone is never wrong. */
  readonly kappa: number | null;
  readonly perClass: readonly ClassAccuracy[];
  /** The most frequent class (of equals the first) and the accuracy of always naming it. */
  readonly majority: { readonly class: number; readonly accuracy: number };
}

/**
 * Compares predicted with actual classes, codes from 0 up to the number of classes; a row counts 1, or its weight. Null
 * without rows, or without any weight.
 */
export function confusion(
  actual: Codes,
  predicted: Codes,
  classes: number,
  weights: ArrayLike<number> | null = null,
): Confusion | null {
  const counts = new Float64Array(classes * classes);
  let rows = 0;
  for (let row = 0; row < actual.length; row++) {
    const weight = weights === null ? 1 : weights[row]!;
    counts[actual[row]! * classes + predicted[row]!]! += weight;
    rows += weight;
  }
  if (!(rows > 0)) return null;
  const sums = Array.from({ length: classes }, (_, code) => {
    let [across, down] = [0, 0];
    for (let other = 0; other < classes; other++) {
      across += counts[code * classes + other]!;
      down += counts[other * classes + code]!;
    }
    return { actual: across, predicted: down, right: counts[code * classes + code]! };
  });
  const perClass = sums.map((sum) => ({
    rows: sum.actual,
    predicted: sum.predicted,
    precision: sum.predicted > 0 ? sum.right / sum.predicted : null,
    recall: sum.actual > 0 ? sum.right / sum.actual : null,
    f1: sum.actual + sum.predicted > 0 ? (2 * sum.right) / (sum.actual + sum.predicted) : null,
  }));
  const accuracy = sums.reduce((total, { right }) => total + right, 0) / rows;
  const recalls = perClass.flatMap(({ recall }) => recall ?? []);
  const chance = sums.reduce((total, sum) => total + (sum.actual * sum.predicted) / (rows * rows), 0);
  const majority = sums.reduce((best, sum, code) => (sum.actual > sums[best]!.actual ? code : best), 0);
  return {
    counts,
    rows,
    accuracy,
    balancedAccuracy: recalls.reduce((total, recall) => total + recall, 0) / recalls.length,
    kappa: chance < 1 ? (accuracy - chance) / (1 - chance) : null,
    perClass,
    majority: { class: majority, accuracy: sums[majority]!.actual / rows },
  };
}
