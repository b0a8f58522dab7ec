import { message, type MessageValue } from '../../../language/message.ts';
import type { Name } from '../../../language/text.ts';
import * as words from '../../../language/words/clusterReport.ts';
import { boxSummary } from '../../../statistics/boxSummary.ts';
import type { ReportPart } from '../../report.ts';
import type { ClustersScheme } from '../clusters.ts';
import type { Clearness } from './clearness.ts';
import type { Fit } from './fit.ts';
import type { Checked } from './stability.ts';

const decimal = (value: number | null | undefined, digits = 3): MessageValue =>
  value === null || value === undefined ? '–' : { number: value, digits };

/** The figures of a fit as a whole. */
export function figuresOf(fit: Fit, clearness: Clearness, scheme: ClustersScheme): ReportPart {
  const { squares } = clearness;
  return {
    part: 'figures',
    title: message(words.fitTitle),
    figures: [
      { label: words.rowsUsed, value: fit.members.length },
      { label: words.cost, value: decimal(fit.cost) },
      {
        label: words.explained,
        value: squares.total > 0 ? { percent: 1 - squares.within / squares.total } : '–',
      },
      {
        label: message(words.silhouette, { rows: clearness.silhouetteRows }),
        value: decimal(clearness.silhouette?.average),
      },
      { label: words.calinskiHarabasz, value: decimal(clearness.calinskiHarabasz, 1) },
      { label: words.shadow, value: decimal(clearness.shadows?.average) },
      { label: words.iterations, value: fit.iterations },
      { label: words.seed, value: String(scheme.seed) },
    ],
  };
}

/** How clear each segment is, in figures and as gorges. */
export function clearnessParts(
  fit: Fit,
  clearness: Clearness,
  checked: Checked | null,
  ids: readonly string[],
  names: readonly Name[],
): readonly ReportPart[] {
  const { squares, silhouette, shadows, separation, gorges, gorgeRows } = clearness;
  const bins = gorges[0]?.all.length ?? 1;
  return [
    {
      part: 'table',
      title: message(words.clearnessTitle),
      columns: [
        { label: words.segment },
        { label: words.rows, isNumber: true },
        { label: words.share, isNumber: true },
        { label: words.within, isNumber: true },
        { label: words.silhouetteOf, isNumber: true },
        { label: words.shadowOf, isNumber: true },
        { label: words.border, isNumber: true },
        ...(checked ? [{ label: words.jaccard, isNumber: true as const }] : []),
      ],
      rows: squares.segments.map(({ size, within }, segment) => [
        names[segment]!,
        size,
        { percent: size / Math.max(1, fit.members.length) },
        decimal(within, 1),
        decimal(silhouette?.segments[segment]),
        decimal(shadows?.segments[segment]),
        decimal(separation.segments[segment], 2),
        ...(checked ? [decimal(medianOf(checked, segment), 2)] : []),
      ]),
      hint: message(words.clearnessHint),
    },
    {
      part: 'chart',
      title: message(words.gorgeTitle),
      hint: message(words.gorgeHint, { rows: gorgeRows }),
      chart: 'curve',
      rows: gorges.flatMap(({ all }, segment) =>
        Array.from(all, (count, bin) => ({
          series: ids[segment]!,
          x: (bin + 0.5) / bins,
          y: (100 * count) / Math.max(1, gorgeRows),
          segment: ids[segment]!,
        })),
      ),
      across: words.similarity,
      up: words.shareOfRows,
    },
  ];
}

const medianOf = ({ own }: Checked, segment: number) =>
  boxSummary(own?.segments[segment] ?? [])?.median ?? null;
