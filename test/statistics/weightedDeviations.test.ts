import { expect, test } from 'vitest';
import { standardise } from '../../src/statistics/standardise.ts';
import { weightedDeviations } from '../../src/statistics/weightedDeviations.ts';
import weighing from '../oracle/typing/weights.json' with { type: 'json' };
import { finished } from './finished.ts';
import { pointsOf } from './pointsOf.ts';

const { age, visits, town, weight, learned, deviations } = weighing;
const rows = age.slice(0, learned).map((each, row) => [each, visits[row]!, town[row]!]);

test('as numpy has them', () => {
  const found = weightedDeviations(pointsOf(rows), weight.slice(0, learned));
  deviations.forEach((deviation, column) => expect(found[column]).toBeCloseTo(deviation, 12));
});

test('equal weights give those of the rows; a constant, one row and no weight give 0', () => {
  const points = pointsOf(rows);
  const plain = finished(standardise(points, 'deviations'));
  if ('refusal' in plain) throw new Error(plain.refusal);
  const found = weightedDeviations(points, new Float64Array(points.size).fill(2.5));
  plain.columns.forEach(({ deviation }, column) => expect(found[column]).toBeCloseTo(deviation, 12));
  expect(
    [
      ...weightedDeviations(
        pointsOf([
          [1, 3],
          [2, 3],
        ]),
        [1, 9],
      ),
    ][1],
  ).toBe(0);
  expect([...weightedDeviations(pointsOf([[4, 5]]), [1])]).toEqual([0, 0]);
  expect([...weightedDeviations(pointsOf([[1], [2]]), [0, 0])]).toEqual([0]);
});
