import { describe, expect, test } from 'vitest';
import type { ChartRow } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/index.ts';
import { liveParts } from '../../src/charts/liveParts.ts';
import { contextOf, exampleRows } from './exampleRows.ts';
import { renderChart } from './renderChart.ts';

/** The same rows with other numbers: what a drag of a control brings. */
function dragged(rows: readonly ChartRow[]): readonly ChartRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'number' && !steady.has(key) ? value * 0.93 : value,
      ]),
    ),
  );
}

const steady = new Set(['closed', 'closedX', 'closedY', 'from', 'to', 'all']);

describe.each(charts)('the chart $name while a control is dragged', (chart) => {
  const rows = exampleRows.get(chart.name)!;

  test('keeps its frame: only data and parameters are new', () => {
    const before = liveParts(chart.spec(rows, contextOf()));
    const after = liveParts(chart.spec(dragged(rows), contextOf()));
    expect(after.frame).toBe(before.frame);
    expect(Object.keys(after.data)).toEqual(Object.keys(before.data));
    expect([after.data, after.signals]).not.toEqual([before.data, before.signals]);
  });

  test('is the same picture, put into the standing one, as drawn anew', async () => {
    const before = chart.spec(rows, contextOf());
    const after = chart.spec(dragged(rows), contextOf());
    const anew = await renderChart(after, 'en');
    const inPlace = await renderChart(before, 'en', after);
    expect(inPlace.complaints).toEqual([]);
    // The labels of the index chart reach past its ends: the width left for its marks settles a few pixels apart.
    const parts = chart.name === 'indexChart' ? said : elements;
    const [own, other] = [parts(inPlace.svg), parts(anew.svg)];
    expect(own.filter((element) => !other.includes(element))).toEqual([]);
    expect(own).toHaveLength(other.length);
  });
});

test('another theme or width is another frame', () => {
  const sizes = charts[0]!;
  const frame = (more: Parameters<typeof contextOf>[0]) =>
    liveParts(sizes.spec(exampleRows.get('sizes')!, contextOf(more))).frame;
  expect(new Set([frame({}), frame({ theme: 'dark' }), frame({ width: 500 })]).size).toBe(3);
});

/** What is drawn, without the order in which ticks came. */
const elements = (svg: string) =>
  svg
    .replaceAll(/clip\d+/g, 'id')
    .split(/(?=<)/)
    .filter((element) => !/^<(\/|svg)/.test(element))
    .toSorted();

/** What the marks stand for and what is written, wherever it stands. */
const said = (svg: string) => [...svg.matchAll(/aria-label="([^"]*)"|>([^<>]+)</g)].map(String).toSorted();
