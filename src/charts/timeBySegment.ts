import { formatDate, formatNumber } from '../language/format.ts';
import { betweenDates } from '../segments/operators/betweenDates.ts';
import { dayLength } from '../segments/operators/calendar.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { formatPeriod } from './formatPeriod.ts';
import { lensWords } from './lensWords.ts';
import { periodLabels } from './period.ts';
import { pixel } from './pixel.ts';
import { countAxis, dateAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import { segmentFills } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import type { Asked } from './selection.ts';
import type { TimeRow } from './timeRow.ts';
import { segmentsIn } from './segmentsIn.ts';
import { tooltipOf } from './tooltipOf.ts';

/** Above so many periods the points on the lines would run together. */
const mostPoints = 90;

/** How many there are in each period of a date, by segment. */
export const timeBySegment: Chart<TimeRow> = {
  name: 'timeBySegment',
  label: { en: 'Over time', sv: 'Över tid', it: 'Nel tempo', da: 'Over tid' },
  hint: {
    en: 'How many have a date in each period. Weeks begin on Monday; the first and the last period may be cut short.',
    sv: 'Hur många som har ett datum i varje period. Veckor börjar på måndag; den första och den sista perioden kan vara ofullständig.',
    it: 'Quanti hanno una data in ogni periodo. Le settimane iniziano di lunedì; il primo e l’ultimo periodo possono essere incompleti.',
    da: 'Hvor mange der har en dato i hver periode. Uger begynder mandag; den første og den sidste periode kan være ufuldstændig.',
  },
  splits: true,
  needs: { en: 'a date', sv: 'ett datum', it: 'una data', da: 'en dato' },
  fits: (column, against) => column?.type === 'date' && against === null,
  spec(rows, context) {
    const { language, column } = context;
    const layout = layoutOf(rows, context);
    const shown = marksOf(rows, context);
    const tooltip = tooltipOf(
      [
        { field: 'periodText', title: column ?? chartWords.period[language] },
        { field: 'count', title: chartWords.count[language] },
      ],
      context,
    );
    const periods = new Set(rows.map(({ from }) => from)).size;
    const hasBars = isAlone(rows, context);
    const marks = [
      {
        data: { values: hasBars ? shown : [] },
        mark: { type: 'rect' },
        encoding: { ...box, color: said('fill'), tooltip },
      },
      {
        // A line stands for its segment, a point on it for its period.
        data: {
          values: hasBars
            ? []
            : shown.map(({ segment, fill, middle, top }) => ({ segment, fill, middle, top })),
        },
        mark: { type: 'line', strokeWidth: 2 },
        encoding: { x: pixel('middle'), y: pixel('top'), color: said('fill'), detail: { field: 'segment' } },
      },
      {
        data: { values: hasBars || periods > mostPoints ? [] : shown },
        mark: { type: 'circle', size: 44, opacity: 1 },
        encoding: { x: pixel('middle'), y: pixel('top'), color: said('fill'), tooltip },
      },
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const names = segmentNames(context.segments, context.language);
    const list = drawn(rows, context).map((id) => {
      const own = rows.filter(({ segment }) => segment === id);
      const highest = own.reduce((best, row) => (row.units > best.units ? row : best));
      const total = own.reduce((sum, { units }) => sum + units, 0);
      return `${names.get(id) ?? id}: ${formatNumber(total, context.language, 0)}, ${chartWords.most[context.language]} ${periodText(highest, context)}`;
    });
    return `${title(rows, context)}. ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language, segments } = context;
    const names = segmentNames(segments, language);
    const ids = drawn(rows, context);
    const lines = rows
      .filter(({ segment }) => segment === rows[0]?.segment)
      .map(({ from }) => ids.map((id) => rows.find((row) => row.segment === id && row.from === from)!));
    return {
      columns: [
        { label: chartWords.period[language], numeric: false },
        ...ids.map((id) => ({ label: names.get(id) ?? id, numeric: true })),
      ],
      rows: lines.map((line) => [
        periodText(line[0]!, context),
        ...line.map(({ units }) => formatNumber(units, language, 0)),
      ]),
      marks: lines.map((line) => [{ ...line[0]!, segment: null }, ...line]),
    };
  },
  selection(mark, _rows, context) {
    const { segment, from, to, period } = mark as Partial<TimeRow>;
    if (segment === undefined) return null;
    if (from === undefined || to === undefined || period === undefined || context.column === undefined) {
      return { label: '', segment, where: [] };
    }
    return {
      label: formatPeriod(from, period, context.language),
      segment,
      where: [datesAsked(context.column, from, to)],
    };
  },
  ranges: { axes: 'x', of: 'date' },
  panels: (rows, context) => layoutOf(rows, context).panels,
  ranged({ segment, x: [from, to], isWritten }, rows, context) {
    if (isWritten && context.column !== undefined) {
      const label = [from, to].map((day) => formatDate(day, context.language)).join(' – ');
      return { label, segment, where: [datesAsked(context.column, from, to + dayLength)] };
    }
    const own = rows.filter((row) => row.segment === rows[0]?.segment);
    const chosen = own.filter((row) => row.to > from && row.from < to);
    const [first, last] = [chosen[0], chosen.at(-1)];
    if (!first || !last || context.column === undefined) return null;
    const ends = [first.from, last.to - dayLength].map((day) => formatDate(day, context.language));
    return {
      label: first === last ? periodText(first, context) : ends.join(' – '),
      segment,
      where: [datesAsked(context.column, first.from, last.to)],
    };
  },
};

/** The segments that have anything to draw. */
const drawn = (rows: readonly TimeRow[], context: ChartContext) =>
  segmentsIn(
    rows.filter(({ units }) => units > 0),
    context,
  );

/** Asks for the whole days from an instant up to, but not including, another. */
function datesAsked(column: string, from: number, to: number): Asked {
  const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return { column, operator: betweenDates.name, value: { from: day(from), to: day(to - dayLength) } };
}

const periodText = ({ from, period }: TimeRow, { language }: ChartContext) =>
  formatPeriod(from, period, language);

function title(rows: readonly TimeRow[], { column, language }: ChartContext): string {
  const period = rows[0] ? periodLabels[rows[0].period][language] : '';
  return [column ?? '', period].filter(Boolean).join(', ');
}

/** Whether each panel shows one segment alone. */
function isAlone(rows: readonly TimeRow[], context: ChartContext): boolean {
  return (context.isSplit ?? false) || drawn(rows, context).length < 2;
}

function layoutOf(rows: readonly TimeRow[], context: ChartContext) {
  const { isSplit, language, lens, segments } = context;
  const ids = drawn(rows, context);
  const height = isSplit ? 100 : 240;
  const from = rows[0]?.from ?? 0;
  const to = rows.at(-1)?.to ?? from + dayLength;
  return plotLayout(
    {
      split: isSplit ? ids : null,
      legend: isSplit || segments.length < 2 ? [] : ids,
      height,
      y: countAxis(
        rows.reduce((most, { units }) => Math.max(most, units), 0),
        height,
        language,
      ),
      yTitle: lensWords(lens).heading[language],
      x: (pixels) => dateAxis(from, to, pixels, language),
      xTitle: title(rows, context),
    },
    context,
  );
}

function marksOf(rows: readonly TimeRow[], context: ChartContext) {
  const { panels } = layoutOf(rows, context);
  const names = segmentNames(context.segments, context.language);
  const fills = segmentFills(context);
  const ids = drawn(rows, context);
  return rows.flatMap((row) => {
    const panel = panels.find(({ segment }) => segment === null || segment === row.segment);
    if (!panel || !ids.includes(row.segment)) return [];
    const [left, right] = [panel.x.at(row.from), panel.x.at(row.to)];
    return [
      {
        ...row,
        name: names.get(row.segment) ?? row.segment,
        fill: fills.get(row.segment) ?? '',
        periodText: periodText(row, context),
        count: formatNumber(row.units, context.language, 0),
        left: left + (right - left > 3 ? 0.5 : 0),
        right: right - (right - left > 3 ? 0.5 : 0),
        middle: (left + right) / 2,
        top: panel.y.at(row.units),
        bottom: panel.y.at(0),
      },
    ];
  });
}
