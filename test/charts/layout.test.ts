import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartLocale } from '../../src/charts/chartLocale.ts';
import { chartTheme } from '../../src/charts/chartTheme.ts';
import { indexScale } from '../../src/charts/indexScale.ts';
import { palettes, segmentColor } from '../../src/charts/palette.ts';
import { segmentNames } from '../../src/charts/segmentNames.ts';
import { spread } from '../../src/charts/spread.ts';
import { strataLayout } from '../../src/charts/strataLayout.ts';
import type { StrataRow } from '../../src/charts/strataRow.ts';
import { ticks } from '../../src/charts/ticks.ts';
import { nameLines } from '../../src/charts/nameLines.ts';
import { twoLines } from '../../src/charts/twoLines.ts';
import { restSegment } from '../../src/segments/segmentation.ts';
import { sharedIsMissing, sharedJson } from '../sharedFile.ts';
import { contextOf, exampleRows } from './exampleRows.ts';

const missing = sharedIsMissing('look/chart-theme.json');

test.skipIf(missing)(`the theme is the one that was drawn${missing ? ` (${missing})` : ''}`, () => {
  const drawn = sharedJson('look/chart-theme.json') as Record<
    'light' | 'dark',
    { range: { readonly category: readonly string[] }; axis: object }
  >;
  for (const theme of ['light', 'dark'] as const) {
    const { range, axis } = chartTheme(theme);
    // Ten colours were drawn; two came after them.
    const [first, rest] = [drawn[theme].range.category.slice(0, 10), drawn[theme].range.category.slice(10)];
    const category = [...first, ...palettes[theme].segments.slice(10), ...rest];
    expect(range).toEqual({ ...drawn[theme].range, category });
    expect(axis).toEqual(drawn[theme].axis);
  }
});

test('a segment keeps its number’s colour; everyone else is grey', () => {
  expect(segmentColor({ id: 'a', name: 'A', color: 3 }, 'light')).toBe('#6a7846');
  expect(segmentColor({ id: restSegment, name: 'Rest', color: 3 }, 'dark')).toBe(palettes.dark.rest);
  expect(segmentColor({ id: 'k', name: 'K', color: 13 }, 'light')).toBe(palettes.light.segments[0]);
});

test('names that stand twice are told apart', () => {
  const twice = ['a', 'b', 'c'].map((id) => ({ id, name: 'Same', color: 1 }));
  expect([...segmentNames(twice, 'en').values()]).toEqual(['Same', 'Same (2)', 'Same (3)']);
});

test('labels are moved apart and stay inside', () => {
  expect(spread([0, 5, 40], 17, 6, 100)).toEqual([6, 23, 40]);
  expect(spread([95, 97, 99], 10, 0, 100)).toEqual([80, 90, 100]);
  fc.assert(
    fc.property(fc.array(fc.nat(300), { maxLength: 12 }), (drawn) => {
      const places = spread(
        drawn.toSorted((a, b) => a - b),
        17,
        6,
        294,
      );
      places.slice(1).forEach((place, index) => expect(place - places[index]!).toBeGreaterThanOrEqual(17));
      for (const place of places) expect(place).toBeLessThanOrEqual(294);
    }),
    { numRuns: 60 },
  );
});

test('ticks are round', () => {
  expect(ticks(0, 0.24, 5)).toEqual([0, 0.05, 0.1, 0.15, 0.2]);
  expect(ticks(0, 0.26, 5)).toEqual([0, 0.1, 0.2]);
  expect(ticks(-120, 300, 4)).toEqual([0, 200]);
  expect(ticks(0, 0, 4)).toEqual([0]);
});

test('long labels break at a space', () => {
  expect(twoLines('administrative work', 15)).toEqual(['administrative', 'work']);
  expect(twoLines('services', 15)).toEqual(['services']);
  expect(twoLines('Women aged 55 and over', 20)).toEqual(['Women aged', '55 and over']);
  expect(twoLines('blue-collar-and-more', 10)).toEqual(['blue-collar-and-more']);
});

test('every index and interval lies on the scale, and 100 is always a tick', () => {
  const rows = [
    { layer: 'lead', segment: 'a', index: 11, low: 6, high: 620, small: null, base: null },
  ] as const;
  for (const width of [120, 400]) {
    const { domain, values, position } = indexScale(rows, width);
    expect(domain[0]).toBeLessThan(6);
    expect(domain[1]).toBeGreaterThan(620);
    expect(values).toContain(100);
    expect(position(domain[0])).toBe(0);
    expect(position(domain[1])).toBeCloseTo(1, 12);
  }
});

test('the blocks of a layer fill its column in the order of the segments', () => {
  const rows = exampleRows.get('strata') as readonly StrataRow[];
  const { blocks, ribbons, top, height } = strataLayout(rows, contextOf());
  for (const column of [0, 1, 2]) {
    const own = blocks.filter((block) => block.column === column);
    expect(own.map(({ segment }) => segment)).toEqual(['a', 'b', restSegment]);
    expect(own[0]!.y).toBe(top);
    expect(own.at(-1)!.y2).toBeCloseTo(height, 9);
  }
  expect(blocks[0]!.y2 - blocks[0]!.y).toBeCloseTo(0.4 * (height - top), 9);
  expect(new Set(ribbons.map(({ ribbon }) => ribbon)).size).toBe(6);
});

test('months and days of an axis are in the language', () => {
  expect(chartLocale('sv').time.months[4]).toBe('maj');
  expect(chartLocale('it').time.days[0]).toBe('domenica');
  expect(chartLocale('da').number).toMatchObject({ decimal: ',', thousands: '.', percent: '\u00a0%' });
});

test('the name of a crossing is written in a line for each part, where one is too short', () => {
  expect(nameLines('Lund · 25–34', 20)).toEqual(['Lund · 25–34']);
  expect(nameLines('Bank transfer · Two year', 16)).toEqual(['Bank transfer', 'Two year']);
  expect(nameLines('Bank transfer (automatic) · Two year', 16)).toEqual([
    'Bank transfer',
    '(automatic)',
    'Two year',
  ]);
});
