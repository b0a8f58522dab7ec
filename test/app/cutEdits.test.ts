import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCut, moveCut, onStep, stepOf, widestMiddle } from '../../src/app/cutEdits.ts';

const day = 86_400_000;

test('steps that read well', () => {
  const number = { isDate: false, isWhole: false };
  expect(stepOf(0, 100, number)).toBe(0.5);
  expect(stepOf(18.25, 118.75, number)).toBe(1);
  expect(stepOf(0, 1, number)).toBe(0.005);
  expect(stepOf(0, 1e6, number)).toBe(5000);
  expect(stepOf(5, 5, number)).toBe(1);
  expect(stepOf(0, 30, { isDate: false, isWhole: true })).toBe(1);
  expect(stepOf(0, 400 * day, { isDate: true, isWhole: false })).toBe(day);
  expect(stepOf(0, 2 * day, { isDate: true, isWhole: false })).toBe(60_000);
});

describe('a cut moves', () => {
  test('to the nearest step', () => expect(moveCut([10, 20], 0, 12.3, 0.5)).toEqual([12.5, 20]));
  test('not to its neighbours or past them', () => {
    expect(moveCut([10, 20, 30], 1, 99, 1)).toEqual([10, 29, 30]);
    expect(moveCut([10, 20, 30], 1, -99, 1)).toEqual([10, 11, 30]);
  });
  test('and stays where there is no room', () => {
    const cuts = [10, 10.5, 11];
    expect(moveCut(cuts, 1, 50, 1)).toBe(cuts);
    expect(moveCut(cuts, 0, 10, 1)).toBe(cuts);
  });
  test('always in order', () => {
    const ascending = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 6 });
    const value = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(ascending, fc.nat(5), value, fc.constantFrom(0.5, 1, 5), (list, at, to, step) => {
        const cuts = list.toSorted((a, b) => a - b);
        const moved = moveCut(cuts, at % cuts.length, to, step);
        expect(moved.every((cut, index) => index === 0 || cut > moved[index - 1]!)).toBe(true);
        expect(moved.length).toBe(cuts.length);
      }),
    );
  });
});

test('a cut is added in its place, once', () => {
  expect(addCut([10, 30], 20)).toEqual([10, 20, 30]);
  expect(addCut([10, 30], 30)).toEqual([10, 30]);
  expect(onStep(0.30000000000000004, 0.1)).toBe(0.3);
  expect(widestMiddle([10, 20], { from: 0, to: 100, step: 1 })).toBe(60);
  expect(widestMiddle([], { from: 0, to: 100, step: 1 })).toBe(50);
});
