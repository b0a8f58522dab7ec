import type { BarGridRow } from '../../src/charts/barGridRow.ts';
import type { BarsRow } from '../../src/charts/barsRow.ts';
import type { BoxesRow } from '../../src/charts/boxesRow.ts';
import type { BranchesRow } from '../../src/charts/branchesRow.ts';
import type { ChartRow } from '../../src/charts/chart.ts';
import type { CurveRow } from '../../src/charts/curveRow.ts';
import type { HeatRow } from '../../src/charts/heatRow.ts';
import type { PointsRow } from '../../src/charts/pointsRow.ts';
import type { ProfileBarsRow } from '../../src/charts/profileBarsRow.ts';
import type { TreemapRow } from '../../src/charts/treemapRow.ts';
import { restSegment } from '../../src/segments/segmentation.ts';

const ids = ['a', 'b', restSegment];

export const curveRows: readonly CurveRow[] = [
  ...[0, 1].map((at) => ({ series: '', x: at, y: at, segment: null })),
  ...ids.flatMap((id, place) =>
    [0, 0.25, 0.5, 0.75, 1].map((x) => ({ series: id, x, y: x ** (place + 2), segment: id })),
  ),
];

export const barsRows: readonly BarsRow[] = [
  { label: 'a', value: 0.62, segment: 'a', reference: 0.4 },
  { label: 'b', value: -0.31, segment: 'b', reference: null },
  { label: restSegment, value: 0.4, segment: restSegment, reference: 0.42 },
  { label: 'balance', value: 0.00123, segment: null, reference: null },
];

export const heatRows: readonly HeatRow[] = [
  { across: 'F 1', up: 'R 2', value: 1200, label: null },
  { across: 'F 2', up: 'R 2', value: 300, label: '300 of 900' },
  { across: 'F 1', up: 'R 1', value: null, label: null },
];

export const pointsRows: readonly PointsRow[] = ids.flatMap((segment, place) => [
  ...[
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ].flatMap(([x = 0, y = 0], order): PointsRow[] => [
    { x: x + 3 * place, y: y + place, segment, kind: 'row', order: null },
    { x: x + 3 * place, y: y + place, segment, kind: 'hull', order },
  ]),
  ...(place < 2
    ? [{ x: 1.25 + 3 * place, y: 1 + place, segment, kind: 'centre', order: null } satisfies PointsRow]
    : []),
]);

export const boxesRows: readonly BoxesRow[] = ids.map((id, place) => ({
  label: id,
  segment: id,
  least: 0.1 + place / 10,
  lower: 0.3 + place / 10,
  middle: 0.45 + place / 10,
  upper: 0.5 + place / 10,
  greatest: 0.72 + place / 10,
}));

/** Four leaves of two segments and two of the rest, joined in pairs, and the pairs joined. */
export const branchesRows: readonly BranchesRow[] = [
  ...ids.flatMap((segment, place) => {
    const [left, right, height] = [place * 2, place * 2 + 1, place + 1];
    return [
      { x1: left, y1: 0, x2: left, y2: height, segment },
      { x1: right, y1: 0, x2: right, y2: height, segment },
      { x1: left, y1: height, x2: right, y2: height, segment },
    ];
  }),
  { x1: 0.5, y1: 6.5, x2: 2.5, y2: 6.5, segment: null },
  { x1: 1.5, y1: 9.25, x2: 4.5, y2: 9.25, segment: null },
  { x1: 0, y1: 4, x2: 0, y2: 4, segment: '' },
];

export const profileBarsRows: readonly ProfileBarsRow[] = ids.flatMap((segment, place) =>
  ['cheap', 'healthy', 'fast'].map((label, variable): ProfileBarsRow => ({
    segment,
    label,
    value: place === variable ? 0.9 : 0.3,
    whole: 0.5,
    isMarker: place === variable && place < 2 ? 1 : 0,
  })),
);

export const treemapRows: readonly TreemapRow[] = [
  { label: 'b', value: 30, segment: 'b' },
  { label: 'a', value: 60, segment: 'a' },
  { label: 'empty', value: 0, segment: null },
  { label: restSegment, value: 9, segment: restSegment },
  { label: 'other', value: 1, segment: null },
];

/** Two lines of three fields with two bars each; the last field is empty. */
export const barGridRows: readonly BarGridRow[] = ['F 2', 'F 1'].flatMap((up, line) =>
  ['R 1', 'R 2', 'R 3'].flatMap((across, at) =>
    ['M 1', 'M 2'].map((label, bar) => ({
      across,
      up,
      label,
      value: line === 1 && at === 2 ? 0 : 100 * line + 10 * at + bar,
      segment: line === 0 ? 'a' : at === 0 ? 'b' : restSegment,
    })),
  ),
);

/** Rows for every chart of a report, by its name. */
export const reportRows: ReadonlyMap<string, readonly ChartRow[]> = new Map<string, readonly ChartRow[]>([
  ['profileBars', profileBarsRows],
  ['bars', barsRows],
  ['curve', curveRows],
  ['heat', heatRows],
  ['points', pointsRows],
  ['boxes', boxesRows],
  ['branches', branchesRows],
  ['treemap', treemapRows],
  ['barGrid', barGridRows],
]);
