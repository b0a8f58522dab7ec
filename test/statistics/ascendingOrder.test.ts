import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascendingOrder } from '../../src/statistics/ascendingOrder.ts';

test('by value, equal ones as they come, missing last', () => {
  const values = Float64Array.of(3, -1, Number.NaN, 0, -0, Number.NEGATIVE_INFINITY, 3, 1e-300);
  expect([...ascendingOrder(values)]).toEqual([5, 1, 3, 4, 7, 0, 6, 2]);
  expect([...ascendingOrder(values, true)]).toEqual([0, 6, 7, 3, 4, 1, 5, 2]);
  expect(ascendingOrder(new Float64Array(0)).length).toBe(0);
});

test('as a stable sort by comparison has it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -2, max: 2 }))), (values) => {
      const rows = values.map((_, row) => row);
      const numbers = Float64Array.from(values);
      const difference = (a: number, b: number) =>
        Number(numbers[a]! > numbers[b]!) - Number(numbers[a]! < numbers[b]!);
      expect([...ascendingOrder(numbers)]).toEqual(rows.toSorted(difference));
      expect([...ascendingOrder(numbers, true)]).toEqual(rows.toSorted((a, b) => difference(b, a)));
    }),
  );
});
