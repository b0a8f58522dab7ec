import type { ChartContext, ChartRow } from '../../src/charts/chart.ts';
import { indexRows } from '../../src/charts/indexRows.ts';
import { strataRows } from '../../src/charts/strataRows.ts';
import { summaries } from '../../src/charts/summarise/index.ts';
import type { SummaryInput } from '../../src/charts/summarise/summary.ts';
import { compareLayers } from '../../src/compare/compareLayers.ts';
import type { LayerInput } from '../../src/compare/comparison.ts';
import { booleanColumn, dateColumn, numberColumn, textColumnFrom } from '../../src/data/column.ts';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import { finish } from '../../src/data/work.ts';
import { restSegment, type Segmentation } from '../../src/segments/segmentation.ts';
import type { SegmentLabel } from '../../src/segments/segmentLabel.ts';
import { reportRows } from './reportRows.ts';

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

/** What a summary is asked beside its segments and column. */
export const plainInput = {
  against: null,
  traits: [],
  period: null,
  isSplit: false,
  weights: null,
  isAggregate: false,
} satisfies Partial<SummaryInput>;

const category = textColumnFrom(['x', 'y', 'x', null, 'y', 'z', 'z', 'x', 'x', 'y']);
const answer = booleanColumn(Uint8Array.of(1, 2, 2, 0, 1, 1, 2, 1, 2, 2), ['no', 'yes']);
const number = numberColumn(Float64Array.of(1200, 3400, NaN, 80, 5, 6, 7, 1, 2, 3));
const day = dateColumn(
  Float64Array.from([0, 1, 2, 9, 40, 41, 70, 70, 75, 80], (days) => Date.UTC(2024, 0, 3 + days)),
);

const inputs: Readonly<Record<string, Partial<SummaryInput>>> = {
  sizes: {},
  profileIndex: {
    traits: [
      { name: 'job', column: category },
      { name: 'bought', column: answer },
      { name: 'balance', column: number },
    ],
  },
  categoryBySegment: { column: category },
  rateBySegment: { column: answer },
  numberBySegment: { column: number },
  histogramBySegment: { column: number },
  boxBySegment: { column: number },
  densityBySegment: { column: number },
  scatter: { column: number, against: numberColumn(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)) },
  timeBySegment: { column: day },
};

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
  ...summaries.map(({ name, rows }): [string, readonly ChartRow[]] => [
    name,
    finish(rows({ ...plainInput, segmentation, column: null, ...inputs[name] })),
  ]),
  ['strata', strataRows(comparison)],
  ['indexChart', indexRows(comparison)],
  ...reportRows,
]);

/** Rows for every chart that a table without segments can be drawn by, by its name. */
export const aloneRows: ReadonlyMap<string, readonly ChartRow[]> = new Map(
  summaries.map(({ name, rows }): [string, readonly ChartRow[]] => [
    name,
    finish(rows({ ...plainInput, segmentation: segmentationOf([], [], 10), column: null, ...inputs[name] })),
  ]),
);

export function contextOf(more: Partial<ChartContext> = {}): ChartContext {
  return {
    language: 'en',
    theme: 'light',
    width: 640,
    segments: labels,
    lens: 'lead',
    column: 'balance',
    against: 'age',
    ...more,
  };
}
