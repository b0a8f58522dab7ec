import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascendingOrder } from '../../src/statistics/ascendingOrder.ts';

test('by value, equal ones as they come, missing last', () => {
  const values = Float64Array.of(3, -1, Number.NaN, 0, -0, Number.NEGATIVE_INFINITY, 3, 1e-300);
  expect([...ascendingOrder(values)]).toEqual([5, 1, 3, 4, 7, 0, 6, 2]);
  expect([...ascendingOrder(values, true)]).toEqual([0, 6, 7, 3, 4, 1, 5, 2]);
  expect(ascendingOrder(new Float64Array(0)).length).toBe(0);
});

describe('as a stable sort by comparison has it', () => {
  /** Few values are compared, from 1024 on they are sorted by their bits. */
  test.each([
    ['few', 0, 10, 100],
    ['many', 1024, 1100, 20],
  ])('%s values', (_, minLength, maxLength, numRuns) => {
    const whole = fc.integer({ min: -2, max: 2 });
    const any = fc.oneof(fc.double({ noNaN: true }), whole);
    const lists = [any, whole].map((value) => fc.array(value, { minLength, maxLength }));
    fc.assert(
      fc.property(fc.oneof(...lists), (values) => {
        const rows = values.map((_value, row) => row);
        const numbers = Float64Array.from(values);
        const difference = (a: number, b: number) =>
          Number(numbers[a]! > numbers[b]!) - Number(numbers[a]! < numbers[b]!);
        expect([...ascendingOrder(numbers)]).toEqual(rows.toSorted(difference));
        expect([...ascendingOrder(numbers, true)]).toEqual(rows.toSorted((a, b) => difference(b, a)));
      }),
      { numRuns },
    );
  });

  test('missing values last, among many', () => {
    const values = Float64Array.from({ length: 3000 }, (_, row) => (row % 3 ? (row * 7) % 11 : Number.NaN));
    const known = (row: number) => row % 3 !== 0;
    const rows = [...values.keys()];
    const expected = rows.filter(known).toSorted((a, b) => values[a]! - values[b]!);
    expect([...ascendingOrder(values)]).toEqual([...expected, ...rows.filter((row) => !known(row))]);
  });
});
