import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernelDensity } from '../../src/statistics/kernelDensity.ts';
import { silvermanBandwidth } from '../../src/statistics/silvermanBandwidth.ts';

/** The density by its definition: every value's own bell, summed. */
function naive(values: readonly number[], bandwidth: number, at: number): number {
  const bells = values.map((value) => Math.exp(-0.5 * ((at - value) / bandwidth) ** 2));
  return bells.reduce((sum, bell) => sum + bell, 0) / (values.length * bandwidth * Math.sqrt(2 * Math.PI));
}

const amounts = fc.double({ min: -500, max: 500, noNaN: true, noDefaultInfinity: true });

test('the binned density is that of every value by itself', () => {
  fc.assert(
    fc.property(
      fc.array(amounts, { minLength: 1, maxLength: 60 }),
      fc.double({ min: 4, max: 90, noNaN: true }),
      (values, bandwidth) => {
        const densities = kernelDensity(values, bandwidth, { from: -400, to: 450, places: 31 });
        const highest = 1 / (bandwidth * Math.sqrt(2 * Math.PI));
        for (const [place, density] of densities.entries()) {
          const at = -400 + (place * 850) / 30;
          expect(Math.abs(density - naive(values, bandwidth, at))).toBeLessThan(highest * 5e-4);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the area under a density is one', () => {
  const values = Array.from({ length: 500 }, (_, index) => (index * 37) % 101);
  const densities = kernelDensity(values, 5, { from: -40, to: 140, places: 721 });
  expect(densities.reduce((sum, density) => sum + density / 4, 0)).toBeCloseTo(1, 4);
});

test('nothing has no density', () => {
  expect([...kernelDensity([], 1, { from: 0, to: 1, places: 2 })]).toEqual([0, 0]);
  expect([...kernelDensity([1, 2], 0, { from: 0, to: 1, places: 2 })]).toEqual([0, 0]);
});

test('the bandwidth is that of R’s bw.nrd0', () => {
  // By hand: deviation 3.0276503540974917, quartile range 4.5 / 1.34 = 3.3582, n = 10; 0.9 · 3.02765 · 10^-0.2.
  expect(silvermanBandwidth(Float64Array.from({ length: 10 }, (_, index) => index + 1))).toBeCloseTo(
    0.9 * 3.0276503540974917 * 10 ** -0.2,
    12,
  );
  expect(silvermanBandwidth(Float64Array.of(1, 1, 1, 1, 1, 1, 1, 9))).toBeCloseTo(
    0.9 * Math.sqrt(8) * 8 ** -0.2,
    12,
  );
  expect(silvermanBandwidth(Float64Array.of(3, 3, 3))).toBeCloseTo(0.9 * 3 * 3 ** -0.2, 12);
  expect(silvermanBandwidth(Float64Array.of(4))).toBeNaN();
});
