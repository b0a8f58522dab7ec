import { formatNumber } from '../language/format.ts';
import { equals } from '../segments/operators/equals.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { numberAsked, numberRange, roundedRange } from './numberRange.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { numberAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import type { ScatterRow } from './scatterRow.ts';
import { drawnAs, scatterFields, scatterSummary } from './scatterTable.ts';
import { segmentFills } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { segmentsIn } from './segmentsIn.ts';
import { tooltipOf } from './tooltipOf.ts';

/** Two numbers of each row across each other. */
export const scatter: Chart<ScatterRow> = {
  name: 'scatter',
  label: {
    en: 'Two numbers',
    sv: 'Två tal',
    it: 'Due numeri',
    da: 'To tal',
  },
  hint: {
    en: 'One number across another. Up to 2,000 rows each is a point; of more, a sample is drawn, or they are counted in fields, as the chart says.',
    sv: 'Ett tal mot ett annat. Upp till 2 000 rader är var och en en punkt; av fler ritas ett urval, eller så räknas de i rutor, vilket diagrammet anger.',
    it: 'Un numero rispetto a un altro. Fino a 2.000 righe ognuna è un punto; se sono di più si disegna un campione, oppure si contano in riquadri, come dice il grafico.',
    da: 'Et tal mod et andet. Op til 2.000 rækker er hver et punkt; er der flere, tegnes en stikprøve, eller de tælles i felter, som diagrammet siger.',
  },
  isUnweighted: true,
  needsUnits: true,
  splits: true,
  needs: {
    en: 'a number, and a number across it',
    sv: 'ett tal, och ett tal mot det',
    it: 'un numero, e un altro da incrociare',
    da: 'et tal og et tal på tværs',
  },
  fits: (column, against) => column?.type === 'number' && against?.type === 'number',
  spec(rows, context) {
    const { language, column, against } = context;
    const layout = layoutOf(rows, context);
    const { surface } = palettes[context.theme];
    const shown = marksOf(rows, context);
    const tooltip = tooltipOf(
      [
        { field: 'xText', title: column ?? chartWords.value[language] },
        { field: 'yText', title: against ?? chartWords.value[language] },
        { field: 'rowsText', title: chartWords.rows[language] },
      ],
      context,
    );
    const marks = [
      {
        data: { values: shown.filter(({ toX }) => toX !== null) },
        mark: { type: 'rect', stroke: surface, strokeWidth: 0.5 },
        encoding: {
          ...box,
          color: said('fill'),
          opacity: { ...said('strength'), type: 'quantitative' },
          tooltip,
        },
      },
      {
        data: { values: shown.filter(({ toX }) => toX === null) },
        mark: { type: 'circle', size: 26, opacity: 0.6 },
        encoding: { x: pixel('left'), y: pixel('top'), color: said('fill'), tooltip },
      },
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const { rows: lines } = scatterSummary(rows, context);
    const list = lines.map(([name = '', count = '', x = '', y = '']) => `${name} ${count} (${x}, ${y})`);
    return `${subject(context)}: ${drawnAs(rows, context)}. ${list.join('; ')}.`;
  },
  table: (rows, context) =>
    rows[0]?.drawn === 'fields' ? scatterFields(rows, context) : scatterSummary(rows, context),
  selection(mark, _rows, { column, against, language }) {
    const { segment, x, y, toX, toY, closedX, closedY } = mark as Partial<ScatterRow>;
    if (segment === undefined) return null;
    if (x === undefined || y === undefined || column === undefined || against === undefined) {
      return { label: '', segment, where: [] };
    }
    if (typeof toX !== 'number' || typeof toY !== 'number') {
      return {
        label: `${column} ${formatNumber(x, language, 6)}, ${against} ${formatNumber(y, language, 6)}`,
        segment,
        where: [
          { column, operator: equals.name, value: { number: x } },
          { column: against, operator: equals.name, value: { number: y } },
        ],
      };
    }
    return {
      label: `${column} ${numberRange(x, toX, language)}, ${against} ${numberRange(y, toY, language)}`,
      segment,
      where: [...numberAsked(column, x, toX, closedX === 1), ...numberAsked(against, y, toY, closedY === 1)],
    };
  },
  ranges: { axes: 'xy', of: 'number' },
  panels: (rows, context) => layoutOf(rows, context).panels,
  ranged({ segment, x, y, isWritten }, rows, context) {
    const [panel] = layoutOf(rows, context).panels;
    const { column, against, language } = context;
    if (!panel || column === undefined || against === undefined) return null;
    const across = isWritten ? x : roundedRange(x, panel.x.invert(1) - panel.x.invert(0));
    const up = isWritten ? y : roundedRange(y, panel.y.invert(1) - panel.y.invert(0));
    return {
      label: `${column} ${numberRange(...across, language)}, ${against} ${numberRange(...up, language)}`,
      segment,
      where: [...numberAsked(column, ...across, true), ...numberAsked(against, ...up, true)],
    };
  },
};

const subject = ({ column, against }: ChartContext) => [column, against].filter(Boolean).join(' × ');

function layoutOf(rows: readonly ScatterRow[], context: ChartContext) {
  const { isSplit, language, segments, column, against } = context;
  const ids = segmentsIn(rows, context);
  const height = isSplit ? 150 : 300;
  const [fromX, toX] = extent(rows.flatMap((row) => [row.x, row.toX ?? row.x]));
  const [fromY, toY] = extent(rows.flatMap((row) => [row.y, row.toY ?? row.y]));
  const up = numberAxis(fromY, toY, 1e6, language);
  return plotLayout(
    {
      split: isSplit ? ids : null,
      legend: isSplit || segments.length < 2 ? [] : ids,
      height,
      y: up,
      yTitle: against ?? '',
      x: (pixels) => numberAxis(fromX, toX, pixels, language),
      xTitle: [column ?? '', drawnAs(rows, context)].join(' · '),
    },
    context,
  );
}

function extent(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const from = values.reduce((least, value) => Math.min(least, value));
  const to = values.reduce((most, value) => Math.max(most, value));
  return to > from ? [from, to] : [from, from + 1];
}

function marksOf(rows: readonly ScatterRow[], context: ChartContext) {
  const { language } = context;
  const { panels } = layoutOf(rows, context);
  const names = segmentNames(context.segments, language);
  const fills = segmentFills(context);
  const most = rows.reduce((largest, row) => Math.max(largest, row.rows), 1);
  const text = (from: number, to: number | null) =>
    to === null ? formatNumber(from, language, 6) : numberRange(from, to, language);
  return rows.flatMap((row) => {
    const panel = panels.find(({ segment }) => segment === null || segment === row.segment);
    if (!panel) return [];
    return [
      {
        ...row,
        name: names.get(row.segment) ?? row.segment,
        fill: fills.get(row.segment) ?? '',
        strength: 0.1 + 0.9 * Math.sqrt(row.rows / most),
        xText: text(row.x, row.toX),
        yText: text(row.y, row.toY),
        rowsText: formatNumber(row.rows, language, 0),
        left: panel.x.at(row.x),
        right: panel.x.at(row.toX ?? row.x),
        top: panel.y.at(row.toY ?? row.y),
        bottom: panel.y.at(row.y),
      },
    ];
  });
}
