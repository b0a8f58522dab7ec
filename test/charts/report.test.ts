import { describe, expect, test } from 'vitest';
import { barGridLayout } from '../../src/charts/barGridLayout.ts';
import { barsLayout } from '../../src/charts/barsLayout.ts';
import type { ChartContext, ChartRow } from '../../src/charts/chart.ts';
import { contrast } from '../../src/charts/contrast.ts';
import { curveLayout } from '../../src/charts/curveLayout.ts';
import { extent } from '../../src/charts/extent.ts';
import { formatFigure } from '../../src/charts/formatFigure.ts';
import { grouped } from '../../src/charts/grouped.ts';
import { heatLayout } from '../../src/charts/heatLayout.ts';
import { chartNamed } from '../../src/charts/index.ts';
import { inkOn } from '../../src/charts/inkOn.ts';
import { liveParts } from '../../src/charts/liveParts.ts';
import { palettes } from '../../src/charts/palette.ts';
import { pointsLayout } from '../../src/charts/pointsLayout.ts';
import { treemapLayout } from '../../src/charts/treemapLayout.ts';
import { languages } from '../../src/language/text.ts';
import { restSegment } from '../../src/segments/segmentation.ts';
import { contextOf } from './exampleRows.ts';
import { renderChart } from './renderChart.ts';
import {
  barGridRows,
  barsRows,
  curveRows,
  heatRows,
  pointsRows,
  profileBarsRows,
  reportRows,
  treemapRows,
} from './reportRows.ts';

const names = [...reportRows.keys()];

function tableOf(name: string, more: Partial<ChartContext> = {}, rows = reportRows.get(name)!) {
  const { columns, rows: lines } = chartNamed(name)!.table(rows, contextOf(more));
  return [columns.map(({ label }) => label), ...lines];
}

const said = (name: string, more: Partial<ChartContext> = {}, rows = reportRows.get(name)!) =>
  chartNamed(name)!.describe(rows, contextOf(more));

const drawn = (
  name: string,
  more: Partial<ChartContext> = {},
  rows: readonly ChartRow[] = reportRows.get(name)!,
) => renderChart(chartNamed(name)!.spec(rows, contextOf(more)), more.language ?? 'en');

describe.each(names)('the chart %s of a report', (name) => {
  test('is offered for no column', () => {
    const chart = chartNamed(name)!;
    expect(chart.needs).toBeUndefined();
    for (const column of [null, { type: 'number' }, { type: 'text' }] as const) {
      expect(chart.fits(column, null)).toBe(false);
    }
  });

  test('is drawn narrow and wide, with the titles of its axes', async () => {
    for (const width of [320, 1100]) {
      const { svg, complaints } = await drawn(name, { width });
      expect(complaints).toEqual([]);
      expect(svg).toContain('>balance<');
      if (name !== 'profileBars') expect(svg).toContain('>age');
      expect(Number(/<svg[^>]* width="(\d+)/.exec(svg)![1])).toBeLessThanOrEqual(width);
    }
  });

  test('stands without the titles of its axes', async () => {
    const { column, against, ...bare } = contextOf();
    const chart = chartNamed(name)!;
    const { svg, complaints } = await renderChart(chart.spec(reportRows.get(name)!, bare), 'en');
    expect([column, against, complaints]).toEqual(['balance', 'age', []]);
    expect(`${svg} ${chart.describe(reportRows.get(name)!, bare)}`).not.toMatch(/undefined|NaN|null/);
    for (const { label } of chart.table(reportRows.get(name)!, bare).columns) expect(label).not.toBe('');
  });
});

describe('tables and sentences hold the numbers', () => {
  test('of bars', () => {
    expect(tableOf('bars')).toEqual([
      ['age', 'balance', 'Whole table'],
      ['Students', '0.62', '0.4'],
      ['Retired', '-0.31', '–'],
      ['Everyone else', '0.4', '0.42'],
      ['balance', '0.00123', '–'],
    ]);
    expect(tableOf('bars', { language: 'da' })[1]).toEqual(['Studerende', '0,62', '0,4']);
    expect(said('bars')).toBe(
      'balance: Students 0.62 (whole table 0.4); Retired -0.31; Everyone else 0.4 (whole table 0.42); balance 0.00123.',
    );
    const plain = barsRows.map((row) => ({ ...row, reference: null }));
    expect(tableOf('bars', {}, plain)[0]).toEqual(['age', 'balance']);
  });

  test('of curves', () => {
    expect(tableOf('curve').slice(0, 5)).toEqual([
      ['Line', 'balance', 'age'],
      ['Reference line', '0', '0'],
      ['Reference line', '1', '1'],
      ['Students', '0', '0'],
      ['Students', '0.25', '0.0625'],
    ]);
    expect(said('curve')).toContain(
      'age × balance. Students (0: 0; 0.25: 0.0625; 0.5: 0.25; 0.75: 0.563; 1: 1). Retired (',
    );
    expect(said('curve')).not.toContain('Reference');
    const long = Array.from({ length: 101 }, (_, x) => ({ series: 'BIC', x, y: 2 * x, segment: null }));
    expect(said('curve', {}, long)).toBe('age × balance. BIC (0: 0; 25: 50; 50: 100; 75: 150; 100: 200).');
  });

  test('of a heat map', () => {
    expect(tableOf('heat')).toEqual([
      ['age / balance', 'F 1', 'F 2'],
      ['R 2', '1,200', '300 of 900'],
      ['R 1', '–', ''],
    ]);
    expect(said('heat')).toBe('age × balance: R 2 × F 1 1,200; R 2 × F 2 300 of 900; R 1 × F 1 –.');
    const many = Array.from({ length: 49 }, (_, index) => ({
      across: `m${index % 7}`,
      up: `c${Math.floor(index / 7)}`,
      value: index,
      label: null,
    }));
    expect(said('heat', {}, many)).toBe(
      'age × balance: highest c6 × m6 48; c6 × m5 47; c6 × m4 46; lowest c0 × m2 2; c0 × m1 1; c0 × m0 0.',
    );
  });

  test('of points: the centre that is drawn, or else the mean', () => {
    expect(tableOf('points')).toEqual([
      ['Segment', 'Points', 'Centre: balance', 'Centre: age'],
      ['Students', '4', '1.25', '1'],
      ['Retired', '4', '4.25', '2'],
      ['Everyone else', '4', '7', '3'],
    ]);
    expect(said('points')).toBe(
      'balance × age, points (centre): Students 4 (1.25; 1); Retired 4 (4.25; 2); Everyone else 4 (7; 3).',
    );
  });

  test('of boxes', () => {
    expect(tableOf('boxes')[0]).toEqual([
      'age',
      'Least',
      'Lower quartile',
      'Median',
      'Upper quartile',
      'Greatest',
    ]);
    expect(tableOf('boxes', { language: 'it' })[2]).toEqual([
      'Pensionati',
      '0,2',
      '0,4',
      '0,55',
      '0,6',
      '0,82',
    ]);
    expect(said('boxes')).toContain('balance, median: Students 0.45 (0.3 – 0.5; 0.1 – 0.72); ');
  });

  test('of branches: the cut, then the joins from the top', () => {
    expect(tableOf('branches')).toEqual([
      ['Segment', 'age'],
      ['Cut', '4'],
      ['Between segments', '9.25'],
      ['Between segments', '6.5'],
      ['Everyone else', '3'],
      ['Retired', '2'],
      ['Students', '1'],
    ]);
    expect(said('branches')).toBe(
      'age: Cut 4; highest 9.25, 6.5, 3, 2, 1; Students 1; Retired 2; Everyone else 3.',
    );
  });

  test('of a treemap: the largest first, with what part of the whole it is', () => {
    expect(tableOf('treemap')).toEqual([
      ['age', 'balance', 'Share'],
      ['Students', '60', '60.0%'],
      ['Retired', '30', '30.0%'],
      ['Everyone else', '9', '9.0%'],
      ['other', '1', '1.0%'],
    ]);
    expect(said('treemap', { language: 'sv' })).toMatch(/^balance: Studenter 60 \(60,0\s%\); /);
  });

  test('of a grid of bars: a line a field', () => {
    expect(tableOf('barGrid')).toEqual([
      ['Segment', 'age', 'balance', 'M 1', 'M 2'],
      ['Students', 'F 2', 'R 1', '0', '1'],
      ['Students', 'F 2', 'R 2', '10', '11'],
      ['Students', 'F 2', 'R 3', '20', '21'],
      ['Retired', 'F 1', 'R 1', '100', '101'],
      ['Everyone else', 'F 1', 'R 2', '110', '111'],
      ['Everyone else', 'F 1', 'R 3', '0', '0'],
    ]);
    const parted = barGridRows.map((row, at) => ({ ...row, segment: at % 2 === 0 ? 'a' : null }));
    expect(tableOf('barGrid', {}, parted).slice(1, 3)).toEqual([
      ['Students', 'F 2', 'R 1', '0', '–'],
      ['–', 'F 2', 'R 1', '–', '1'],
    ]);
    const plain = barGridRows.map((row) => ({ ...row, segment: null }));
    expect(tableOf('barGrid', {}, plain)[4]).toEqual(['F 1', 'R 1', '100', '101']);
    expect(said('barGrid')).toContain(
      'age × balance: Students 63; Retired 201; Everyone else 221; highest F 1 × R 2 × M 2 111; F 1 × R 2 × M 1 110; ',
    );
  });

  test('of profiles, with the markers of each segment or what lies furthest', () => {
    expect(tableOf('profileBars')).toEqual([
      ['Variable', 'Students', 'Retired', 'Everyone else', 'Whole table', 'Marker of'],
      ['cheap', '0.9', '0.3', '0.3', '0.5', 'Students'],
      ['healthy', '0.3', '0.9', '0.3', '0.5', 'Retired'],
      ['fast', '0.3', '0.3', '0.9', '0.5', ''],
    ]);
    expect(said('profileBars')).toBe(
      'balance. Students: markers, cheap 0.9 (whole table 0.5); Retired: markers, healthy 0.9 (whole table 0.5); Everyone else: no markers, fast 0.9 (whole table 0.5), cheap 0.3 (whole table 0.5), healthy 0.3 (whole table 0.5).',
    );
  });
});

describe('marks', () => {
  test('a bar below 0 goes to the left of the line at 0, its number too', () => {
    const { marks, zero } = barsLayout(barsRows, contextOf());
    const [first, below] = marks;
    expect(zero).toHaveLength(1);
    expect(first!.left).toBeCloseTo(zero[0]!.x);
    expect(below!.right).toBeCloseTo(zero[0]!.x);
    expect(below!.textX).toBeLessThan(below!.left);
    expect(barsLayout(barsRows.slice(0, 1), contextOf()).zero).toEqual([]);
    expect([first!.fill, marks[3]!.fill]).toEqual([palettes.light.segments[0], palettes.light.text3]);
  });

  test('a number gives way to the stroke of the whole', () => {
    const { marks } = barsLayout(barsRows, contextOf());
    expect(marks[2]!.textX).toBeCloseTo(marks[2]!.referenceX! + 6);
    expect(marks[0]!.textX).toBeCloseTo(marks[0]!.right + 6);
  });

  test('the numbers at bars stay in the picture', () => {
    const wide = [{ label: 'x', value: 123_456_789, segment: null, reference: null }];
    for (const value of [123_456_789, -123_456_789]) {
      const { marks } = barsLayout([{ ...wide[0]!, value }], contextOf({ width: 320 }));
      const [{ textX, valueText }] = marks as [(typeof marks)[0]];
      expect(textX - (value < 0 ? 6.5 * valueText.length : 0)).toBeGreaterThanOrEqual(0);
      expect(textX + (value > 0 ? 6.5 * valueText.length : 0)).toBeLessThanOrEqual(320);
    }
  });

  test('lines differ in dash, and those that meet are named apart in the order in which they lie', () => {
    const { ends, points, layout } = curveLayout(curveRows, contextOf());
    expect(new Set(ends.map(({ dash }) => dash.join())).size).toBe(3);
    expect(ends.map(({ lines }) => lines[0])).toEqual(['Students', 'Retired', 'Everyone else']);
    ends
      .slice(1)
      .forEach(({ middle }, index) => expect(middle - ends[index]!.middle).toBeGreaterThanOrEqual(17));
    expect(points.filter(({ number }) => number < 0)).toHaveLength(2);
    const { left, width } = layout.panels[0]!;
    for (const { nameX } of ends) expect(nameX).toBeGreaterThan(left + width);
  });

  test('whole numbers get whole ticks, others do not', () => {
    const over = (xs: readonly number[]) =>
      curveLayout(
        xs.map((x) => ({ series: 'BIC', x, y: x, segment: null })),
        contextOf(),
      ).layout.across.map(({ text }) => text);
    expect(over([2, 3, 4])).toEqual(['2', '3', '4']);
    expect(over([2, 2.5, 4])).toContain('2.5');
  });

  test('a field is coloured by its value, hatched where it has none, and left blank where it has no row', () => {
    const { cells, hatches } = heatLayout(heatRows, contextOf());
    const { sequential, surface } = palettes.light;
    expect(cells.map(({ fill }) => fill)).toEqual([sequential[6], sequential[1], surface]);
    expect(hatches.length).toBeGreaterThan(3);
    const { left, right, top, bottom } = cells[2]!;
    for (const { x, x2, y, y2 } of hatches) {
      for (const at of [x, x2]) expect([at >= left - 1e-6, at <= right + 1e-6]).toEqual([true, true]);
      for (const at of [y, y2]) expect([at >= top - 1e-6, at <= bottom + 1e-6]).toEqual([true, true]);
    }
  });

  test('figures are written in all fields or, where they are too narrow, in none', () => {
    const rows = Array.from({ length: 13 }, (_, index) => ({
      across: String(index),
      up: 'January',
      value: index === 0 ? 1234 : index,
      label: null,
    }));
    expect(heatLayout(rows, contextOf({ width: 900 })).isWritten).toBe(true);
    expect(heatLayout(rows, contextOf({ width: 320 })).isWritten).toBe(false);
  });

  test('the same value everywhere is drawn on a scale from 0', () => {
    const { ramp } = heatLayout([{ across: 'x', up: 'y', value: 5, label: null }], contextOf());
    expect(ramp.ends.map(({ text }) => text)).toEqual(['0', '5']);
  });

  test('each segment has a shape of its own, and a centre its name where there is room', () => {
    const { layout, centres, names: free } = pointsLayout(pointsRows, contextOf());
    expect(new Set(layout.legend.map(({ shape }) => shape)).size).toBe(3);
    expect(centres).toHaveLength(2);
    expect(free.map(({ name }) => name)).toEqual(['Students', 'Retired']);
    const same = ['a', 'b', restSegment, 'a', 'b', restSegment].map(
      (segment) => ({ x: 1, y: 1, segment, kind: 'centre', order: null }) as const,
    );
    expect(pointsLayout(same, contextOf()).names.length).toBeLessThan(6);
  });

  test('a tile has its part of the area, and its name inside or in the legend', () => {
    const { layout, tiles } = treemapLayout(treemapRows, contextOf({ width: 390 }));
    const areas = tiles.map(({ left, right, top, bottom }) => (right - left) * (bottom - top));
    const all = areas.reduce((sum, area) => sum + area, 0);
    expect(areas.map((area) => area / all)).toEqual(
      [0.6, 0.3, 0.09, 0.01].map((part) => expect.closeTo(part, 9)),
    );
    expect(tiles[0]!.text).toEqual(['Students', '60.0%']);
    expect(tiles.map(({ fill }) => fill).slice(0, 2)).toEqual(palettes.light.segments.slice(0, 2));
    const small = [...treemapRows.slice(0, 2), { ...treemapRows[3]!, value: 0.5 }];
    const squeezed = treemapLayout(small, contextOf({ width: 320 }));
    expect(squeezed.tiles[2]!.text).toEqual([]);
    expect(squeezed.layout.legend.map(({ name }) => name)).toEqual(['Everyone else']);
    expect(layout.legend).toEqual([]);
  });

  test('text stands out from every fill that a tile can have', () => {
    for (const { segments, rest, text3 } of Object.values(palettes))
      for (const fill of [...segments, rest, text3])
        expect(contrast(fill, inkOn(fill))).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 9);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('bars of a grid have one scale, stay in their fields, and the tallest of each has its number', () => {
    for (const width of [340, 1100]) {
      const { bars, tallest, floors, heads, below } = barGridLayout(barGridRows, contextOf({ width }));
      const long = ({ top, bottom }: (typeof bars)[0]) => bottom - top;
      const byValue = (value: number) => bars.find((bar) => bar.value === value)!;
      expect(long(byValue(111)) / long(byValue(100))).toBeCloseTo(1.11, 9);
      expect(long(byValue(0))).toBe(0);
      expect(tallest.map(({ text }) => text)).toEqual(['1', '11', '21', '101', '111']);
      for (const { x, y } of tallest) expect([x > 0, x < width, y > 0]).toEqual([true, true, true]);
      for (const [at, { x, x2, y }] of floors.entries()) {
        const own = bars.slice(2 * at, 2 * at + 2);
        for (const bar of own) expect([bar.left >= x, bar.right <= x2, bar.bottom]).toEqual([true, true, y]);
        expect(own[0]!.right).toBeLessThan(own[1]!.left);
      }
      expect(heads.map(({ text }) => text)).toEqual(['R 1', 'R 2', 'R 3']);
      expect(below).toHaveLength(6);
    }
  });

  test('an outline is one closed path of a segment', async () => {
    const { svg } = await drawn(
      'points',
      {},
      pointsRows.filter(({ kind }) => kind === 'hull'),
    );
    const outlines = [...svg.matchAll(/<path [^>]*d="(M[^"]*Z)"[^>]*fill-opacity="0.07"/g)];
    expect(outlines).toHaveLength(3);
    expect(outlines[0]![1]!.split('L')).toHaveLength(4);
  });

  test('panels of profiles stand one to four beside each other', () => {
    const rows = [1, 2, 3, 4, 5, 6].flatMap((id) =>
      profileBarsRows.slice(0, 3).map((row) => ({ ...row, segment: String(id) })),
    );
    const segments = [1, 2, 3, 4, 5, 6].map((id) => ({ id: String(id), name: `S${id}`, color: id }));
    const beside = (width: number) => {
      const { data } = liveParts(chartNamed('profileBars')!.spec(rows, contextOf({ width, segments })));
      const bars = Object.values(data)[1]!.filter((bar) => 'label' in bar && bar.label === 'cheap');
      expect(bars).toHaveLength(6);
      return new Set(bars.map((bar) => 'left' in bar && bar.left)).size;
    };
    expect([320, 560, 1100, 2000].map(beside)).toEqual([1, 2, 4, 4]);
  });
});

test('numbers keep about three figures that count, in the form of the language', () => {
  const figures = [0, 1234.5, 12.345, 1.2345, -0.012345, 0.000_045_6, -3e-12];
  expect(figures.map((value) => formatFigure(value, 'en'))).toEqual([
    '0',
    '1,235',
    '12.3',
    '1.23',
    '-0.0123',
    '0.0000456',
    '0',
  ]);
  for (const language of languages) expect(formatFigure(0.5, language)).toMatch(/^0[.,]5$/);
});

test('extents and groups', () => {
  expect([extent([]), extent([3, 3]), extent([2, -1, 5])]).toEqual([
    [0, 1],
    [3, 4],
    [-1, 5],
  ]);
  expect(grouped(['b1', 'a1', 'b2'], ([key = '']) => key)).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
