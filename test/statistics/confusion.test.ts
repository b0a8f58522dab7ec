import { expect, test } from 'vitest';
import { confusion } from '../../src/statistics/confusion.ts';
import weighing from '../oracle/typing/weights.json' with { type: 'json' };
import { ownOracle } from './ownOracle.ts';

const expected =
  ownOracle<
    Readonly<
      Record<
        'actual' | 'predicted' | 'matrix' | 'precision' | 'recall' | 'f1' | 'support',
        readonly number[]
      > &
        Record<'accuracy' | 'balanced' | 'kappa', number>
    >
  >('confusion');

test('as scikit-learn has it; where it says 0 for what cannot be said, null', () => {
  const found = confusion(expected.actual, expected.predicted, 4)!;
  expect([...found.counts]).toEqual(expected.matrix);
  expect(found.accuracy).toBeCloseTo(expected.accuracy, 12);
  expect(found.balancedAccuracy).toBeCloseTo(expected.balanced, 12);
  expect(found.kappa).toBeCloseTo(expected.kappa, 12);
  found.perClass.forEach(({ rows, predicted, precision, recall, f1 }, code) => {
    expect(rows).toBe(expected.support[code]);
    if (predicted === 0) expect(precision).toBeNull();
    else expect(precision).toBeCloseTo(expected.precision[code]!, 12);
    expect(recall).toBeCloseTo(expected.recall[code]!, 12);
    expect(f1).toBeCloseTo(expected.f1[code]!, 12);
  });
  expect(found.majority).toEqual({ class: 0, accuracy: expected.support[0]! / 300 });
});

test('without rows nothing; where one class is all there is, chance is never wrong', () => {
  expect(confusion([], [], 2)).toBeNull();
  const alone = confusion([1, 1], [1, 1], 2)!;
  expect(alone).toMatchObject({ accuracy: 1, balancedAccuracy: 1, kappa: null });
  expect(alone.perClass[0]).toEqual({ rows: 0, predicted: 0, precision: null, recall: null, f1: null });
  expect(confusion([0, 1], [1, 0], 2)!.majority).toEqual({ class: 0, accuracy: 0.5 });
});

test('with weights, as scikit-learn has it', () => {
  const { learned, segment, tree, weight, confusion: weighted } = weighing;
  const found = confusion(segment.slice(learned), tree, 3, weight.slice(learned))!;
  weighted.counts.forEach((count, at) => expect(found.counts[at]).toBeCloseTo(count, 10));
  expect(found.accuracy).toBeCloseTo(weighted.accuracy, 12);
  expect(found.balancedAccuracy).toBeCloseTo(weighted.balanced, 12);
  expect(found.kappa).toBeCloseTo(weighted.kappa, 12);
  expect(confusion([0, 1], [0, 1], 2, [0, 0])).toBeNull();
});
