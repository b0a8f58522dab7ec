import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberColumn } from '../../src/data/column.ts';
import { columnFacts } from '../../src/data/columnFacts.ts';
import { sliderOver } from '../../src/app/slider.ts';

const over = (...values: number[]) =>
  sliderOver(columnFacts('x', numberColumn(Float64Array.from(values)), null));

test('round steps that cover the numbers', () => {
  expect(over(18.25, 118.75)).toEqual({ from: 18, to: 119, step: 1 });
  expect(over(0, 72)).toEqual({ from: 0, to: 72, step: 1 });
  expect(over(0, 1)).toEqual({ from: 0, to: 1, step: 0.005 });
  expect(over(-3000, 100_000)).toEqual({ from: -3000, to: 100_000, step: 1000 });
});

test('nothing to slide over', () => {
  expect(over(5, 5)).toBeNull();
  expect(over()).toBeNull();
  expect(sliderOver(null)).toBeNull();
});

test('any numbers are covered in at most about 200 steps', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1, max: 1e9, noNaN: true }),
      (from, span) => {
        const slider = over(from, from + span);
        if (!slider) return;
        expect(slider.from).toBeLessThanOrEqual(from + slider.step * 1e-6);
        expect(slider.to).toBeGreaterThanOrEqual(from + span - slider.step * 1e-6);
        expect((slider.to - slider.from) / slider.step).toBeLessThanOrEqual(204);
      },
    ),
  );
});
