import type { ChartContext, ChartRow } from '../../src/charts/chart.ts';
import { indexRows } from '../../src/charts/indexRows.ts';
import { strataRows } from '../../src/charts/strataRows.ts';
import { summaries } from '../../src/charts/summarise/index.ts';
import { chartFor } from '../../src/charts/chartFor.ts';
import { compareLayers } from '../../src/compare/compareLayers.ts';
import type { LayerInput } from '../../src/compare/comparison.ts';
import { booleanColumn, type Column, numberColumn, textColumnFrom } from '../../src/data/column.ts';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import { finish } from '../../src/data/work.ts';
import { restSegment, type Segmentation } from '../../src/segments/segmentation.ts';
import type { SegmentLabel } from '../../src/segments/segmentLabel.ts';

/** A segmentation of some rows from the segment that each row is in. */
export function segmentationOf(
  ids: readonly string[],
  members: readonly (readonly number[])[],
  length: number,
): Segmentation {
  const bitmapOf = (rows: readonly number[]) => {
    const bitmap = emptyBitmap(length);
    for (const row of rows) bitmap.set(row);
    return bitmap;
  };
  const taken = new Set(members.flat());
  return {
    labels: ids.map((id, index) => ({ id, name: id, color: index + 1 })),
    segments: ids.map((id, index) => ({
      id,
      matched: bitmapOf(members[index]!),
      kept: bitmapOf(members[index]!),
    })),
    rest: bitmapOf(Array.from({ length }, (_, row) => row).filter((row) => !taken.has(row))),
    isPartition: members.flat().length === taken.size,
    counts: new Map(),
    missing: new Map(),
  };
}

export const labels: readonly SegmentLabel[] = [
  { id: 'a', name: { en: 'Students', sv: 'Studenter', it: 'Studenti', da: 'Studerende' }, color: 1 },
  { id: 'b', name: { en: 'Retired', sv: 'Pensionärer', it: 'Pensionati', da: 'Pensionister' }, color: 2 },
  {
    id: restSegment,
    name: { en: 'Everyone else', sv: 'Övriga', it: 'Tutti gli altri', da: 'Alle andre' },
    color: 1,
  },
];

const segmentation = segmentationOf(
  ['a', 'b'],
  [
    [0, 1, 2, 3],
    [4, 5, 6],
  ],
  10,
);

const columns: readonly (Column | null)[] = [
  null,
  textColumnFrom(['x', 'y', 'x', null, 'y', 'z', 'z', 'x', 'x', 'y']),
  booleanColumn(Uint8Array.of(1, 2, 2, 0, 1, 1, 2, 1, 2, 2), ['no', 'yes']),
  numberColumn(Float64Array.of(1200, 3400, NaN, 80, 5, 6, 7, 1, 2, 3)),
];

function layer(name: LayerInput['layer'], units: readonly [number, number, number]): LayerInput {
  const total = units[0] + units[1] + units[2];
  return {
    layer: name,
    cell: name,
    rows: total,
    units: total,
    effectiveRows: total,
    value: null,
    converted: null,
    segments: ['a', 'b', restSegment].map((segment, index) => ({
      segment,
      rows: units[index]!,
      units: units[index]!,
      value: null,
      converted: null,
    })),
  };
}

const comparison = compareLayers({
  segments: labels,
  isPartition: true,
  marketSize: 1_000_000,
  layers: [layer('market', [400, 22, 578]), layer('lead', [120, 80, 800]), layer('customer', [60, 0, 240])],
});

/** Rows for every chart, by its name. */
export const exampleRows: ReadonlyMap<string, readonly ChartRow[]> = new Map<string, readonly ChartRow[]>([
  ...columns.map((column): [string, readonly ChartRow[]] => {
    const { name } = chartFor(column)!;
    const summary = summaries.find((candidate) => candidate.name === name)!;
    return [name, finish(summary.rows({ segmentation, column, weights: null, isAggregate: false }))];
  }),
  ['strata', strataRows(comparison)],
  ['indexChart', indexRows(comparison)],
]);

export function contextOf(more: Partial<ChartContext> = {}): ChartContext {
  return {
    language: 'en',
    theme: 'light',
    width: 640,
    segments: labels,
    lens: 'lead',
    column: 'balance',
    ...more,
  };
}
