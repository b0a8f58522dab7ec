import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { curveLayout } from './curveLayout.ts';
import type { CurveRow } from './curveRow.ts';
import { formatFigure } from './formatFigure.ts';
import { grouped } from './grouped.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { lineHeights } from './plot/plotLayout.ts';
import { plotSpec, said } from './plot/plotSpec.ts';
import { reportName } from './reportName.ts';
import { reportWords } from './reportWords.ts';

/** Above so many points of a line they would run together, and show when they are pointed at. */
const mostPoints = 24;
/** Up to so many points of a line are all read out; of more, so few. */
const mostRead = 8;
const readOf = 5;

/** One or several lines over a number. */
export const curve: Chart<CurveRow> = {
  name: 'curve',
  label: { en: 'Curves', sv: 'Kurvor', it: 'Curve', da: 'Kurver' },
  hint: {
    en: 'Each line is named at its right end. A thin grey line is what it is held against.',
    sv: 'Varje linje har sitt namn vid högra änden. En tunn grå linje är det som den jämförs med.',
    it: 'Ogni linea ha il suo nome all’estremità destra. Una linea grigia sottile è il termine di confronto.',
    da: 'Hver linje har sit navn ved højre ende. En tynd grå linje er det, den holdes op imod.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme, column, against } = context;
    const { text, text3, surface } = palettes[theme];
    const { layout, points, ends, key, nameLimit } = curveLayout(rows, context);
    const lines = points.map(({ number, x, y, color, dash, place }) => ({
      number,
      x,
      y,
      color,
      dash,
      place,
    }));
    const longest = Math.max(0, ...ends.map(({ count }) => count));
    const marks = [
      {
        data: { values: lines.filter(({ number }) => number < 0) },
        mark: { type: 'line', strokeWidth: 1, color: text3 },
        encoding: { x: pixel('x'), y: pixel('y'), order: { field: 'place' } },
      },
      {
        data: { values: lines.filter(({ number }) => number >= 0) },
        mark: { type: 'line', strokeWidth: 2, strokeCap: 'butt' },
        encoding: {
          x: pixel('x'),
          y: pixel('y'),
          order: { field: 'place' },
          detail: { field: 'number' },
          color: said('color'),
          strokeDash: said('dash'),
        },
      },
      {
        data: { values: points.filter(({ number }) => number >= 0) },
        mark: {
          type: 'circle',
          size: 44,
          opacity: longest > mostPoints ? 0 : 1,
          stroke: surface,
          strokeWidth: 1,
        },
        encoding: {
          x: pixel('x'),
          y: pixel('y'),
          color: said('color'),
          tooltip: [
            { field: 'name', title: reportWords.series[language] },
            { field: 'xText', title: column ?? 'x' },
            { field: 'yText', title: against ?? chartWords.value[language] },
          ],
        },
      },
      {
        data: { values: key },
        mark: { type: 'line', strokeWidth: 2, strokeCap: 'butt' },
        encoding: {
          x: pixel('x'),
          y: pixel('y'),
          detail: { field: 'number' },
          color: said('color'),
          strokeDash: said('dash'),
        },
      },
      {
        data: { values: ends },
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'middle',
          color: text,
          lineHeight: lineHeights.label,
          limit: nameLimit,
        },
        encoding: { x: pixel('nameX'), y: pixel('nameY'), text: { field: 'lines' } },
      },
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const { language, column, against } = context;
    const subject = [against, column].filter(Boolean).join(' × ');
    const list = seriesOf(rows, context).flatMap(({ name, isReference, own }) => {
      const pairs = read(own).map(({ x, y }) => `${formatFigure(x, language)}: ${formatFigure(y, language)}`);
      return isReference ? [] : [`${name} (${pairs.join('; ')})`];
    });
    return `${subject || curve.label[language]}. ${list.join('. ')}.`;
  },
  table(rows, context) {
    const { language, column, against } = context;
    return {
      columns: [
        { label: reportWords.series[language], numeric: false },
        { label: column ?? 'x', numeric: true },
        { label: against ?? chartWords.value[language], numeric: true },
      ],
      rows: seriesOf(rows, context).flatMap(({ name, own }) =>
        own.map(({ x, y }) => [name, formatFigure(x, language), formatFigure(y, language)]),
      ),
    };
  },
};

/** The points of each line by its name, the lines in the order in which they first appear. */
function seriesOf(rows: readonly CurveRow[], context: ChartContext) {
  const nameOf = reportName(context);
  return grouped(rows, ({ series }) => series).map(([series, own]) => ({
    isReference: series === '',
    name:
      series === '' ? reportWords.referenceLine[context.language] : nameOf(series, own[0]?.segment ?? null),
    own,
  }));
}

/** All points of a short line; of a long one its ends and some between them. */
function read(own: readonly CurveRow[]): readonly CurveRow[] {
  if (own.length <= mostRead) return own;
  return Array.from(
    { length: readOf },
    (_, index) => own[Math.round((index / (readOf - 1)) * (own.length - 1))]!,
  );
}
