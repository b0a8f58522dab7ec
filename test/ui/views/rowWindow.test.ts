import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowWindow, scrolledHeight, scrollTopOf, tallest, topRow } from '../../../src/ui/views/rowWindow.ts';

const scroll = (rows: number, scrollTop: number) => ({ rows, rowHeight: 28, viewHeight: 224, scrollTop });

describe('a table that fits under the tallest element', () => {
  test('draws the rows in view and a few around them', () => {
    expect(rowWindow(scroll(1000, 0))).toEqual({ first: 0, count: 14, above: 0, below: 27_608 });
    expect(rowWindow(scroll(1000, 2800))).toEqual({ first: 94, count: 20, above: 2632, below: 24_808 });
    expect(rowWindow(scroll(1000, 28_000 - 224))).toEqual({ first: 986, count: 14, above: 27_608, below: 0 });
  });

  test('draws all of a short table', () => {
    expect(rowWindow(scroll(3, 0))).toEqual({ first: 0, count: 3, above: 0, below: 0 });
    expect(rowWindow(scroll(0, 0))).toEqual({ first: 0, count: 0, above: 0, below: 0 });
  });
});

describe('a table that is taller', () => {
  const rows = 1_000_000;

  test('reaches its first and its last row', () => {
    expect(scrolledHeight(scroll(rows, 0))).toBe(tallest);
    expect(topRow(scroll(rows, 0))).toBe(0);
    expect(topRow(scroll(rows, tallest - 224))).toBe(rows - 8);
    const end = rowWindow(scroll(rows, tallest - 224));
    expect(end.first + end.count).toBe(rows);
    expect(end.below).toBe(0);
  });

  test('keeps its height wherever it is scrolled, and its top row at the top', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400_000, max: 50_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, at) => {
          const place = scroll(count, at * (tallest - 224));
          const { first, count: drawn, above, below } = rowWindow(place);
          expect(above + drawn * 28 + below).toBeCloseTo(tallest, 4);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(first + drawn).toBeLessThanOrEqual(count);
          const top = topRow(place);
          expect(first).toBeLessThanOrEqual(top);
          expect(first + drawn).toBeGreaterThanOrEqual(Math.min(count, top + 8) - 1e-6);
        },
      ),
    );
  });

  test('the scroll position of a row leads back to it', () => {
    for (const row of [0, 1, 77_777, 999_992]) {
      expect(topRow(scroll(rows, scrollTopOf(row, scroll(rows, 0))))).toBeCloseTo(row, 3);
    }
  });
});
