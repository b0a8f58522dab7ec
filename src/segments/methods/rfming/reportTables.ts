import { message, type MessageValue } from '../../../language/message.ts';
import * as words from '../../../language/words/rfm.ts';
import * as reportWords from '../../../language/words/rfmReport.ts';
import type { ReportPart } from '../../report.ts';
import { restLabel } from '../../restLabel.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import { boxesOf } from '../settings/cellsSetting.ts';
import { rangeText } from './cellText.ts';
import { winnersOf } from './checkNames.ts';
import type { AllFigures, SegmentFigures } from './segmentFigures.ts';
import { measures, type ScoredCustomers, type ScoredMeasure } from './scored.ts';
import { figure, valueRange } from './valueRange.ts';

const number = (label: MessageValue) => ({ label, isNumber: true as const });

/** Each score of each measure: which values get it, and how many customers of this table have it. */
export function cutTable(scored: ScoredCustomers): ReportPart {
  return {
    part: 'table',
    title: message(reportWords.cutTable),
    columns: [
      { label: reportWords.score },
      { label: reportWords.values },
      number(reportWords.customers),
      number(reportWords.shareOfCustomers),
      number(reportWords.least),
      number(reportWords.greatest),
    ],
    rows: measures.flatMap((name) => {
      const measure = scored[name];
      const values = scored.values[name];
      if (!measure || !values) return [];
      const bins = binsOf(measure, values);
      const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
      return bins.map((bin, at) => [
        `${words.letters[name]} ${at + 1}`,
        valueRange(measure, [at + 1, at + 1]),
        bin.rows,
        rows === 0 ? '–' : { percent: bin.rows / rows },
        bin.rows === 0 ? '–' : figure(bin.least),
        bin.rows === 0 ? '–' : figure(bin.greatest),
      ]);
    }),
    hint: message(reportWords.cutHint),
  };
}

function binsOf({ scores, count }: ScoredMeasure, values: Float64Array) {
  const bins = Array.from({ length: count }, () => ({ rows: 0, least: Infinity, greatest: -Infinity }));
  scores.forEach((score, row) => {
    const bin = bins[score - 1];
    const value = values[row]!;
    if (!bin || Number.isNaN(value)) return;
    bin.rows++;
    bin.least = Math.min(bin.least, value);
    bin.greatest = Math.max(bin.greatest, value);
  });
  return bins;
}

/** The names with the scores that they ask for, and what becomes of them under first match. */
export function nameTable(
  { names, grid, needsMonetary }: ScoredCustomers,
  labels: readonly SegmentLabel[],
): ReportPart {
  const nameAt = (place: number) => labels[place]!.name;
  return {
    part: 'table',
    title: message(reportWords.nameTable),
    columns: [
      { label: reportWords.segment },
      { label: 'R' },
      { label: 'F' },
      ...(needsMonetary ? [{ label: 'M' }] : []),
      { label: reportWords.fitting },
      { label: reportWords.getting },
      { label: reportWords.others },
    ],
    rows: names.flatMap((name, place) => {
      const cells = grid.names[place]!;
      const counted = [cells.matched, cells.won, cells.lostTo.length === 0 ? '–' : winnersOf(cells, nameAt)];
      return boxesOf(name).map(({ r, f, m }, at) => [
        at === 0 ? nameAt(place) : reportWords.alsoBox,
        rangeText(r),
        rangeText(f),
        ...(needsMonetary ? [m ? rangeText(m) : words.any] : []),
        ...(at === 0 ? counted : ['', '', '']),
      ]);
    }),
    hint: message(reportWords.nameHint, { cells: grid.cells }),
  };
}

/** Each segment with its name; who has none last, where there is anybody. */
export function listed(
  { named, unnamed }: AllFigures,
  labels: readonly SegmentLabel[],
): readonly (readonly [SegmentLabel, SegmentFigures])[] {
  const segments = named.map((figures, place) => [labels[place]!, figures] as const);
  return unnamed.customers === 0 ? segments : [...segments, [restLabel, unnamed]];
}

/** Customers, orders and revenue by segment, each share of customers beside that of revenue. */
export function summaryTable(figures: AllFigures, labels: readonly SegmentLabel[]): ReportPart {
  const { all } = figures;
  const hasRevenue = all.revenue !== null;
  return {
    part: 'table',
    title: message(reportWords.summary),
    columns: [
      { label: reportWords.segment },
      number(reportWords.customers),
      number(reportWords.orders),
      ...(hasRevenue ? [number(reportWords.revenue), number(reportWords.averageOrder)] : []),
      number(reportWords.shareOfCustomers),
      ...(hasRevenue ? [number(reportWords.shareOfRevenue)] : []),
    ],
    rows: listed(figures, labels).map(([{ name }, { customers, orders, revenue }]) => [
      name,
      customers,
      orders,
      ...(revenue === null ? [] : [revenue, orders === 0 ? '–' : revenue / orders]),
      { percent: customers / all.customers },
      ...(revenue === null ? [] : [all.revenue! > 0 ? { percent: revenue / all.revenue! } : '–']),
    ]),
  };
}

/** The medians of the three measures by segment. */
export function medianTable(figures: AllFigures, labels: readonly SegmentLabel[]): ReportPart {
  const shown = measures.filter((name) => figures.all.medians[name] !== null);
  return {
    part: 'table',
    title: message(reportWords.medians),
    columns: [{ label: reportWords.segment }, ...shown.map((name) => number(words.measures[name]))],
    rows: listed(figures, labels).map(([{ name: segment }, { medians }]) => [
      segment,
      ...shown.map((name) => (medians[name] === null ? '–' : figure(medians[name]))),
    ]),
    hint: message(reportWords.mediansHint),
  };
}
