import { expect, test } from 'vitest';
import { strips } from '../../src/charts/plot/strips.ts';

const spot = (x: number, y: number) => ({ x, y });

test('a square comes to strips that fill it', () => {
  const square = [spot(10, 20), spot(50, 20), spot(50, 80), spot(10, 80)];
  expect(strips(square, 4)).toEqual(
    [10, 20, 30, 40].map((left) => ({ left, top: 20, width: 10, height: 60 })),
  );
});

test('a strip is as high as the outline at its middle', () => {
  const triangle = [spot(0, 0), spot(40, 0), spot(0, 40)];
  expect(strips(triangle, 2)).toEqual([
    { left: 0, top: 0, width: 20, height: 30 },
    { left: 20, top: 0, width: 20, height: 10 },
  ]);
});

test('what is enclosed twice is outside', () => {
  const square = (from: number, to: number) => [
    spot(from, from),
    spot(to, from),
    spot(to, to),
    spot(from, to),
    spot(from, from),
  ];
  const ring = [...square(0, 60), ...square(20, 40)];
  expect(strips(ring, 3).filter(({ left }) => left === 20)).toEqual([
    { left: 20, top: 0, width: 20, height: 20 },
    { left: 20, top: 40, width: 20, height: 20 },
  ]);
});

test('strips are no narrower than five pixels, and a line is none', () => {
  expect(strips([spot(0, 0), spot(11, 0), spot(11, 9)], 16)).toHaveLength(2);
  expect(strips([spot(0, 0), spot(0, 9), spot(0, 4)], 16)).toEqual([]);
  expect(strips([spot(0, 0), spot(9, 9)], 16)).toEqual([]);
});
