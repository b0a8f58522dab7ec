import { expect, test } from 'vitest';
import { changeMerge, mergeSegments, mergeSmall, smallCells, unmerge } from '../../src/app/gridEdits.ts';
import type { CrossCell } from '../../src/segments/cross.ts';
import type { GridScheme } from '../../src/segments/methods/gridScheme.ts';

const scheme: GridScheme = { parts: [], smallest: 10, showEmpty: false, merges: [], said: [] };
const made = { id: 'm', name: 'Merged', color: 3 };
const rows: Readonly<Record<string, number>> = { a: 100, b: 5, c: 3, d: 50 };

/** The cells as they lie under a scheme's merges. */
const cellsOf = ({ merges }: GridScheme): readonly CrossCell[] =>
  Object.entries(rows).map(([id, count]) => ({
    id,
    at: [0, 0],
    rows: count,
    segment: merges.find(({ members }) => members.includes(id))?.id ?? id,
  }));

test('chosen segments become one', () => {
  const merged = mergeSegments(scheme, cellsOf(scheme), new Set(['a', 'b']), made);
  expect(merged.merges).toEqual([{ ...made, members: ['a', 'b'] }]);
  expect(mergeSegments(scheme, cellsOf(scheme), new Set(['a']), made)).toBe(scheme);
});

test('a merge takes more in and keeps its name and the cells that the data lacks', () => {
  const before = { ...scheme, merges: [{ ...made, members: ['a', 'gone'] }] };
  const after = mergeSegments(before, cellsOf(before), new Set(['m', 'd']), {
    ...made,
    id: 'new',
    name: 'N',
  });
  expect(after.merges).toEqual([{ ...made, members: ['a', 'd', 'gone'] }]);
});

test('two merges become the first', () => {
  const before = {
    ...scheme,
    merges: [
      { ...made, members: ['a', 'b'] },
      { ...made, id: 'n', members: ['c', 'd'] },
    ],
  };
  const after = mergeSegments(before, cellsOf(before), new Set(['m', 'n']), made);
  expect(after.merges).toEqual([{ ...made, members: ['a', 'b', 'c', 'd'] }]);
});

test('what is small goes into one, and what becomes small later follows', () => {
  expect(smallCells(scheme, cellsOf(scheme)).map(({ id }) => id)).toEqual(['b', 'c']);
  const merged = mergeSmall(scheme, cellsOf(scheme), { name: 'Other', color: 2 });
  expect(merged.merges).toEqual([{ id: 'other', name: 'Other', color: 2, members: ['b', 'c'] }]);
  expect(mergeSmall(merged, cellsOf(merged), { name: 'X', color: 1 })).toBe(merged);
  const wider = { ...merged, smallest: 60 };
  expect(mergeSmall(wider, cellsOf(wider), { name: 'X', color: 1 }).merges).toEqual([
    { id: 'other', name: 'Other', color: 2, members: ['b', 'c', 'd'] },
  ]);
});

test('merged cells are named and taken apart', () => {
  const merged = mergeSmall(scheme, cellsOf(scheme), { name: 'Other', color: 2 });
  expect(changeMerge(merged, 'other', { name: 'Rest' }).merges[0]).toMatchObject({ name: 'Rest', color: 2 });
  expect(unmerge(merged, 'other')).toEqual(scheme);
});
