import { formatNumber, formatPercent } from '../language/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { isWhole } from './isWhole.ts';
import type { HistogramRow } from './histogramRow.ts';
import { lensWords } from './lensWords.ts';
import { numberAsked, numberRange, numberSelection } from './numberRange.ts';
import { orDash } from './orDash.ts';
import { countAxis, heightAxis, numberAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import { segmentFills } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { segmentsIn } from './segmentsIn.ts';
import { tooltipOf } from './tooltipOf.ts';

/** How the values of a number lie, the segments stacked or each by itself. */
export const histogramBySegment: Chart<HistogramRow> = {
  name: 'histogramBySegment',
  label: { en: 'Histogram', sv: 'Histogram', it: 'Istogramma', da: 'Histogram' },
  hint: {
    en: 'How many have a value in each stretch, from its lower edge up to the next. The segments are stacked; drawn one by one, a bar is the share of its segment.',
    sv: 'Hur många som har ett värde i varje intervall, från den nedre gränsen upp till nästa. Segmenten är staplade; var för sig är en stapel andelen av segmentet.',
    it: 'Quanti hanno un valore in ogni intervallo, dal limite inferiore fino al successivo. I segmenti sono impilati; presi uno per uno, una barra è la quota del suo segmento.',
    da: 'Hvor mange der har en værdi i hvert interval, fra den nedre grænse op til den næste. Segmenterne er stablet; hver for sig er en søjle andelen af segmentet.',
  },
  hintWhole: {
    en: 'How many have a value in each stretch, from its lower edge up to the next.',
    sv: 'Hur många som har ett värde i varje intervall, från den nedre gränsen upp till nästa.',
    it: 'Quanti hanno un valore in ogni intervallo, dal limite inferiore fino al successivo.',
    da: 'Hvor mange der har en værdi i hvert interval, fra den nedre grænse op til den næste.',
  },
  needsUnits: true,
  splits: true,
  needs: { en: 'a number', sv: 'ett tal', it: 'un numero', da: 'et tal' },
  fits: (column, against) => column?.type === 'number' && against === null,
  spec(rows, context) {
    const { language, column } = context;
    const layout = layoutOf(rows, context);
    const tooltip = tooltipOf(
      [
        { field: 'stretch', title: column ?? chartWords.value[language] },
        { field: 'count', title: chartWords.count[language] },
        { field: 'percent', title: chartWords[isWhole(context) ? 'share' : 'shareOfSegment'][language] },
      ],
      context,
    );
    const marks = [
      {
        data: { values: bars(rows, context) },
        mark: { type: 'rect' },
        encoding: { ...box, color: said('fill'), tooltip },
      },
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const names = segmentNames(context.segments, context.language);
    const list = [...new Set(rows.map(({ segment }) => segment))].map((segment) => {
      const own = rows.filter((row) => row.segment === segment);
      const highest = own.reduce((best, row) => (row.units > best.units ? row : best));
      const total = own.reduce((sum, { units }) => sum + units, 0);
      const count = formatNumber(total, context.language, 0);
      return `${names.get(segment) ?? segment}: ${count}, ${chartWords.most[context.language]} ${stretchOf(highest, context)}`;
    });
    return `${context.column ?? chartWords.value[context.language]}. ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language, column } = context;
    const names = segmentNames(context.segments, language);
    const segments = [...new Set(rows.map(({ segment }) => segment))];
    const stretches = rows.filter(({ segment }) => segment === segments[0]);
    const lines = stretches.map(({ from }) =>
      segments.map((segment) => rows.find((row) => row.segment === segment && row.from === from)!),
    );
    return {
      columns: [
        { label: column ?? chartWords.value[language], numeric: false },
        ...segments.map((segment) => ({ label: names.get(segment) ?? segment, numeric: true })),
      ],
      rows: lines.map((line) => [
        stretchOf(line[0]!, context),
        ...line.map(({ units }) => formatNumber(units, language, 0)),
      ]),
      marks: lines.map((line) => [{ ...line[0]!, segment: null }, ...line]),
    };
  },
  selection(mark, _rows, context) {
    const { segment, from, to, closed } = mark as Partial<HistogramRow>;
    if (segment === undefined) return null;
    if (from === undefined || to === undefined || context.column === undefined)
      return { label: '', segment, where: [] };
    return {
      label: `${context.column} ${stretchOf({ from, to }, context)}`,
      segment,
      where: numberAsked(context.column, from, to, closed === 1),
    };
  },
  ranges: { axes: 'x', of: 'number' },
  panels: (rows, context) => layoutOf(rows, context).panels,
  ranged({ segment, x: [from, to], isWritten }, rows, context) {
    if (isWritten) return numberSelection(segment, [from, to], context);
    const own = rows.filter((row) => row.segment === rows[0]?.segment);
    const chosen = own.filter((row) => row.to > from && row.from < to);
    const [first, last] = [chosen[0], chosen.at(-1)];
    if (!first || !last || context.column === undefined) return null;
    return {
      label: `${context.column} ${stretchOf({ from: first.from, to: last.to }, context)}`,
      segment,
      where: numberAsked(context.column, first.from, last.to, last.closed === 1),
    };
  },
};

const stretchOf = ({ from, to }: Pick<HistogramRow, 'from' | 'to'>, { language }: ChartContext) =>
  numberRange(from, to, language);

/** The segments that have anything to draw. */
const drawn = (rows: readonly HistogramRow[], context: ChartContext) =>
  segmentsIn(
    rows.filter(({ units }) => units > 0),
    context,
  );

function layoutOf(rows: readonly HistogramRow[], context: ChartContext) {
  const { language, lens, isSplit, column } = context;
  const ids = drawn(rows, context);
  const words = lensWords(lens);
  const stacks = new Map<number, number>();
  for (const { from, units } of rows) stacks.set(from, (stacks.get(from) ?? 0) + units);
  const shares = rows.map(({ share }) => share ?? 0);
  const height = isSplit ? 110 : 240;
  const from = Math.min(...rows.map((row) => row.from));
  const to = Math.max(...rows.map((row) => row.to));
  return plotLayout(
    {
      split: isSplit ? ids : null,
      legend: isSplit || context.segments.length < 2 ? [] : ids,
      height,
      y: isSplit
        ? heightAxis(Math.max(0.01, ...shares), height, language, percents(language))
        : countAxis(Math.max(0, ...stacks.values()), height, language),
      yTitle: (isSplit ? words.shareOfSegment : words.heading)[language],
      x: (pixels) => numberAxis(rows.length > 0 ? from : 0, rows.length > 0 ? to : 1, pixels, language),
      xTitle: column ?? '',
    },
    context,
  );
}

const percents = (language: ChartContext['language']) => (value: number, step: number) =>
  formatPercent(value, language, step < 0.01 ? 1 : 0);

function bars(rows: readonly HistogramRow[], context: ChartContext) {
  const { panels } = layoutOf(rows, context);
  const names = segmentNames(context.segments, context.language);
  const fills = segmentFills(context);
  const stacked = new Map<number, number>();
  return context.segments.flatMap(({ id }) => {
    const panel = panels.find(({ segment }) => segment === null || segment === id);
    if (!panel) return [];
    return rows
      .filter(({ segment, units }) => segment === id && units > 0)
      .map((row) => {
        const below = context.isSplit ? 0 : (stacked.get(row.from) ?? 0);
        const value = context.isSplit ? (row.share ?? 0) : row.units;
        stacked.set(row.from, below + value);
        return {
          ...row,
          name: names.get(id) ?? id,
          fill: fills.get(id) ?? '',
          stretch: stretchOf(row, context),
          count: formatNumber(row.units, context.language, 0),
          percent: orDash(row.share, (share) => formatPercent(share, context.language)),
          left: panel.x.at(row.from) + 0.5,
          right: panel.x.at(row.to) - 0.5,
          top: panel.y.at(below + value),
          bottom: panel.y.at(below),
        };
      });
  });
}
