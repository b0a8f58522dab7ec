import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squarify, type Tile } from '../../src/charts/squarify.ts';

const whole = { left: 0, top: 0, width: 6, height: 4 };
const right = ({ left, width }: Tile) => left + width;
const bottom = ({ top, height }: Tile) => top + height;

describe('tiles', () => {
  test('the worked example of the paper', () => {
    const tiles = squarify([6, 6, 4, 3, 2, 2, 1], whole);
    expect(tiles.slice(0, 4)).toEqual([
      { left: 0, top: 0, width: 3, height: 2 },
      { left: 0, top: 2, width: 3, height: 2 },
      {
        left: 3,
        top: 0,
        width: expect.closeTo(12 / 7, 12) as number,
        height: expect.closeTo(7 / 3, 12) as number,
      },
      {
        left: expect.closeTo(3 + 12 / 7, 12) as number,
        top: 0,
        width: expect.closeTo(9 / 7, 12) as number,
        height: expect.closeTo(7 / 3, 12) as number,
      },
    ]);
    expect(tiles[4]!.width).toBeCloseTo(1.2, 12);
    expect(tiles[4]!.height).toBeCloseTo(5 / 3, 12);
  });

  test('nothing has no tiles, one amount has all', () => {
    expect(squarify([], whole)).toEqual([]);
    expect(squarify([0.2], whole)).toEqual([whole]);
  });

  test('areas are in proportion, none overlap, and together they cover the rectangle', () => {
    const amount = fc.oneof(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
    );
    const side = fc.double({ min: 20, max: 1200, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 25 }), side, side, (amounts, width, height) => {
        const given = { left: 7, top: 3, width, height };
        const tiles = squarify(amounts, given);
        const sum = amounts.reduce((before, each) => before + each, 0);
        const all = width * height;
        expect(tiles.length).toBe(amounts.length);
        tiles.forEach((tile, at) => {
          expect(Math.abs((tile.width * tile.height) / all - amounts[at]! / sum)).toBeLessThan(1e-9);
          expect(tile.left).toBeGreaterThan(7 - 1e-6);
          expect(tile.top).toBeGreaterThan(3 - 1e-6);
          expect(right(tile)).toBeLessThan(7 + width + 1e-6);
          expect(bottom(tile)).toBeLessThan(3 + height + 1e-6);
        });
        const overlaps = tiles.flatMap((one, at) =>
          tiles.slice(at + 1).filter((other) => {
            const across = Math.min(right(one), right(other)) - Math.max(one.left, other.left);
            const down = Math.min(bottom(one), bottom(other)) - Math.max(one.top, other.top);
            return Math.min(across, down) >= 1e-6;
          }),
        );
        expect(overlaps).toEqual([]);
      }),
    );
  });

  test('tiles of like amounts are nearly square', () => {
    for (const { width, height } of squarify([9, 8, 8, 7, 7, 6, 6, 5, 5, 4, 4], {
      ...whole,
      width: 340,
      height: 220,
    }))
      expect(Math.max(width / height, height / width)).toBeLessThan(2);
  });
});
