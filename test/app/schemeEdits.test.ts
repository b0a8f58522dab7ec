import { expect, test } from 'vitest';
import * as edits from '../../src/app/schemeEdits.ts';
import type { RulesScheme } from '../../src/segments/methods/rulesScheme.ts';

const none: RulesScheme = { overlap: 'firstMatch', segments: [] };
const two = edits.addSegment(edits.addSegment(none, 'a', 'A'), 'b', 'B');
const order = ({ segments }: RulesScheme) => segments.map(({ id }) => id);

test('segments take the first colour that is free', () => {
  expect(two.segments.map(({ color }) => color)).toEqual([1, 2]);
  const next = edits.addSegment(edits.removeSegment(two, 'a'), 'c', 'C');
  expect(next.segments.map(({ color }) => color)).toEqual([2, 1]);
});

test('a segment moves until an end', () => {
  expect(order(edits.moveSegment(two, 'a', 1))).toEqual(['b', 'a']);
  expect(edits.moveSegment(two, 'a', -1)).toBe(two);
});

test('a copy stands right below with ids and a colour of its own', () => {
  let next = 0;
  const copied = edits.duplicateSegment(two, 'a', 'c', 'A (copy)', () => `new${next++}`);
  expect(order(copied)).toEqual(['a', 'c', 'b']);
  expect(copied.segments[1]).toMatchObject({ color: 3, name: 'A (copy)', rule: { id: 'new0' } });
});

test('switching off and on again gives the same segment', () => {
  const off = edits.toggleSegment(two, 'a');
  expect(off.segments[0]?.off).toBe(true);
  expect(edits.toggleSegment(off, 'a')).toEqual(two);
});
