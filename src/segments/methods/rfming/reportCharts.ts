import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/rfm.ts';
import * as reportWords from '../../../language/words/rfmReport.ts';
import { niceEdges } from '../../../statistics/niceEdges.ts';
import { sampleRows } from '../../../statistics/sampleRows.ts';
import type { ReportPart } from '../../report.ts';
import { restSegment } from '../../segmentation.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import { listed } from './reportTables.ts';
import type { AllFigures } from './segmentFigures.ts';
import type { ScoredCustomers } from './scored.ts';

type Chart = Extract<ReportPart, { part: 'chart' }>;

/** From so many orders on customers are counted together. */
const mostOrders = 12;
const mostBars = 12;
const mostPoints = 800;

/** The usual pictures of RFM, as far as what is known of the customers allows them. */
export function reportCharts(
  scored: ScoredCustomers,
  figures: AllFigures,
  labels: readonly SegmentLabel[],
  codes: Uint8Array,
): readonly ReportPart[] {
  const { recency, monetary } = scored.values;
  const name = words.measures;
  return [
    heatOf(scored),
    ...gridOfBars(scored, labels),
    tiles(figures, labels),
    ordersOf(scored),
    histogram(recency, { title: message(reportWords.recencyTitle), up: name.recency }),
    ...(monetary
      ? [
          histogram(monetary, { title: message(reportWords.valueTitle), up: name.monetary }),
          perCustomer(figures, labels),
          scatter(scored, monetary, labels, codes),
        ]
      : []),
  ];
}

/** R × F by the mean value, or by customers where no value is known; the highest frequency on top. */
function heatOf({ recency, frequency, values }: ScoredCustomers): Chart {
  const cells = recency.count * frequency.count;
  const [sums, counts] = [new Float64Array(cells), new Uint32Array(cells)];
  recency.scores.forEach((score, row) => {
    const worth = values.monetary ? values.monetary[row]! : 0;
    if (score === 0 || Number.isNaN(worth)) return;
    const cell = (frequency.scores[row]! - 1) * recency.count + score - 1;
    sums[cell]! += worth;
    counts[cell]!++;
  });
  const rows = Array.from({ length: cells }, (_, index) => {
    const cell = cells - recency.count * (Math.floor(index / recency.count) + 1) + (index % recency.count);
    const count = counts[cell]!;
    return {
      across: `${(cell % recency.count) + 1}`,
      up: `${Math.floor(cell / recency.count) + 1}`,
      value: count === 0 ? null : values.monetary ? sums[cell]! / count : count,
      label: null,
    };
  });
  const title = values.monetary ? reportWords.heatTitle : reportWords.heatOfCustomers;
  const axes = { across: reportWords.acrossHeat, up: reportWords.upHeat };
  return { part: 'chart', title: message(title), chart: 'heat', rows, ...axes };
}

/** R × F by customers with each M score, the highest frequency on top; a bar has the colour of the name that it gets. */
function gridOfBars(
  { recency, frequency, monetary, grid }: ScoredCustomers,
  labels: readonly SegmentLabel[],
): readonly Chart[] {
  if (!monetary) return [];
  const counts = new Uint32Array(recency.count * frequency.count * monetary.count);
  const placeOf = (r: number, f: number, m: number) =>
    ((frequency.count - f) * recency.count + r - 1) * monetary.count + m - 1;
  recency.scores.forEach((r, row) => {
    const m = monetary.scores[row]!;
    if (r > 0 && m > 0) counts[placeOf(r, frequency.scores[row]!, m)]!++;
  });
  const rows = Array.from(counts, (value, place) => {
    const field = Math.floor(place / monetary.count);
    const [m, r] = [(place % monetary.count) + 1, (field % recency.count) + 1];
    const f = frequency.count - Math.floor(field / recency.count);
    const segment = labels[grid.codeOf(r, f, m) - 1]?.id ?? restSegment;
    return { across: `${r}`, up: `${f}`, label: `M ${m}`, value, segment };
  });
  return [
    {
      part: 'chart',
      title: message(reportWords.gridTitle),
      hint: message(reportWords.gridHint),
      chart: 'barGrid',
      rows,
      isWide: true,
      across: reportWords.acrossHeat,
      up: reportWords.upHeat,
    },
  ];
}

/** Each segment as large as its number of customers. */
function tiles(figures: AllFigures, labels: readonly SegmentLabel[]): Chart {
  return {
    part: 'chart',
    title: message(reportWords.tilesTitle),
    hint: message(reportWords.tilesHint),
    chart: 'treemap',
    rows: listed(figures, labels).map(([{ id }, { customers }]) => ({
      label: id,
      value: customers,
      segment: id,
    })),
    across: reportWords.customers,
  };
}

const bar = (label: string, value: number) => ({ label, value, segment: null, reference: null });

function ordersOf({ values: { frequency } }: ScoredCustomers): Chart {
  const counts = new Uint32Array(mostOrders);
  for (const orders of frequency) {
    if (!Number.isNaN(orders)) counts[Math.min(mostOrders, Math.max(1, Math.round(orders))) - 1]!++;
  }
  const last = counts.findLastIndex((count) => count > 0);
  return {
    part: 'chart',
    title: message(reportWords.ordersTitle),
    chart: 'bars',
    rows: Array.from(counts.subarray(0, last + 1), (count, at) =>
      bar(at + 1 === mostOrders ? `${mostOrders}+` : `${at + 1}`, count),
    ),
    across: reportWords.customers,
    up: words.measures.frequency,
  };
}

/** Customers by stretches of equal width; the highest hundredth of the values is one stretch without an end. */
function histogram(values: Float64Array, about: Pick<Chart, 'title'> & Required<Pick<Chart, 'up'>>): Chart {
  const ascending = values.filter((value) => !Number.isNaN(value)).sort();
  const highest = ascending[Math.floor((ascending.length - 1) * 0.99)] ?? 0;
  const edges = niceEdges(ascending[0] ?? 0, highest, mostBars - 1);
  const counts = new Uint32Array(edges.length);
  let at = 0;
  for (const value of ascending) {
    while (at < edges.length - 1 && value >= edges[at + 1]!) at++;
    counts[at]!++;
  }
  const rows = Array.from(counts, (count, place) =>
    bar(place === edges.length - 1 ? `${edges[place]}+` : `${edges[place]}–${edges[place + 1]}`, count),
  );
  const shown = rows.at(-1)!.value === 0 ? rows.slice(0, -1) : rows;
  return { part: 'chart', chart: 'bars', rows: shown, across: reportWords.customers, ...about };
}

function perCustomer(figures: AllFigures, labels: readonly SegmentLabel[]): Chart {
  const { all } = figures;
  return {
    part: 'chart',
    title: message(reportWords.perCustomerTitle),
    chart: 'bars',
    rows: listed(figures, labels).flatMap(([{ id }, { customers, revenue }]) =>
      customers === 0 || revenue === null
        ? []
        : [{ label: id, value: revenue / customers, segment: id, reference: all.revenue! / all.customers }],
    ),
    across: reportWords.perCustomer,
  };
}

function scatter(
  { values: { recency } }: ScoredCustomers,
  monetary: Float64Array,
  labels: readonly SegmentLabel[],
  codes: Uint8Array,
): Chart {
  const known = Uint32Array.from(recency.keys()).filter(
    (row) => !Number.isNaN(recency[row]!) && !Number.isNaN(monetary[row]!),
  );
  const rows = Array.from(sampleRows(known.length, mostPoints, 1), (at) => known[at]!);
  return {
    part: 'chart',
    title: message(reportWords.pointsTitle),
    hint: message(reportWords.pointsHint, { rows: rows.length }),
    chart: 'points',
    rows: rows.map((row) => ({
      x: recency[row]!,
      y: monetary[row]!,
      segment: labels[codes[row]! - 1]?.id ?? restSegment,
      kind: 'row',
      order: null,
    })),
    across: words.measures.recency,
    up: words.measures.monetary,
  };
}
