import { describe, expect, test } from 'vitest';
import { effectiveSize } from '../../src/statistics/effectiveSize.ts';
import { logRatioInterval } from '../../src/statistics/logRatioInterval.ts';
import { wilsonInterval } from '../../src/statistics/wilsonInterval.ts';

describe('the interval of a ratio of shares', () => {
  test('by hand', () => {
    // se² = 0.75 / 50 + 0.5 / 50 = 0.025; ratio 0.5 × exp(± 1.959964 × 0.158114)
    const [low, high] = logRatioInterval({ share: 0.25, size: 200 }, { share: 0.5, size: 100 })!;
    expect(low).toBeCloseTo(0.3667610632711335, 14);
    expect(high).toBeCloseTo(0.6816426961200721, 14);
    expect(low * high).toBeCloseTo(0.25, 12);
  });

  test('nothing to say of a zero', () => {
    expect(logRatioInterval({ share: 0, size: 10 }, { share: 0.5, size: 10 })).toBeNull();
    expect(logRatioInterval({ share: 0.5, size: 10 }, { share: 0, size: 10 })).toBeNull();
    expect(logRatioInterval({ share: 0.5, size: 0 }, { share: 0.5, size: 10 })).toBeNull();
  });
});

describe('the interval of a share', () => {
  test('3 of 67, worked out in decimal arithmetic of 30 digits', () => {
    const [low, high] = wilsonInterval(3 / 67, 67)!;
    expect(low).toBeCloseTo(0.015343975122038655, 14);
    expect(high).toBeCloseTo(0.12357833089093759, 14);
  });

  test('stays between 0 and 1 at the ends', () => {
    expect(wilsonInterval(0, 10)![0]).toBe(0);
    expect(wilsonInterval(1, 10)![1]).toBeCloseTo(1, 14);
    expect(wilsonInterval(0, 10)![1]).toBeCloseTo(0.2775327998628892, 14);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

test('the effective size of weights 1, 1, 3', () => {
  expect(effectiveSize(5, 11)).toBeCloseTo(25 / 11, 14);
  expect(effectiveSize(0, 0)).toBe(0);
});
