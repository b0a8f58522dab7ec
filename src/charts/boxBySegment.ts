import { formatNumber } from '../language/format.ts';
import type { BoxRow } from './boxRow.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { formatAmount } from './formatAmount.ts';
import { lensWords } from './lensWords.ts';
import { numberAsked, numberRange } from './numberRange.ts';
import { orDash } from './orDash.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { namesAxis, numberAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import { barFill } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { tooltipOf } from './tooltipOf.ts';

const line = 32;

/** Five numbers of a column in each segment. */
export const boxBySegment: Chart<BoxRow> = {
  name: 'boxBySegment',
  label: { en: 'Box plot', sv: 'Lådagram', it: 'Diagramma a scatola', da: 'Boksplot' },
  hint: {
    en: 'The box is the middle half, the stroke in it the median. The whiskers end at the outermost value within 1.5 box lengths; small rings are the smallest and largest value beyond them.',
    sv: 'Lådan är den mittersta halvan, strecket i den medianen. Morrhåren slutar vid det yttersta värdet inom 1,5 lådlängder; små ringar är det minsta och största värdet utanför dem.',
    it: 'La scatola è la metà centrale, il tratto al suo interno la mediana. I baffi finiscono al valore più esterno entro 1,5 lunghezze della scatola; i cerchietti sono il valore minimo e quello massimo oltre i baffi.',
    da: 'Boksen er den midterste halvdel, stregen i den medianen. Knurhårene slutter ved den yderste værdi inden for 1,5 bokslængder; små ringe er den mindste og største værdi uden for dem.',
  },
  isUnweighted: true,
  needsUnits: true,
  needs: { en: 'a number', sv: 'ett tal', it: 'un numero', da: 'et tal' },
  fits: (column, against) => column?.type === 'number' && against === null,
  spec(rows, context) {
    const { language, theme } = context;
    const { text, text2, surface } = palettes[theme];
    const layout = layoutOf(rows, context);
    const shown = boxes(rows, context);
    const tooltip = tooltipOf(
      [
        { field: 'medianText', title: chartWords.median[language] },
        { field: 'quartiles', title: chartWords.quartiles[language] },
        { field: 'whiskers', title: chartWords.whiskers[language] },
        { field: 'extremes', title: chartWords.extremes[language] },
        { field: 'beyondText', title: chartWords.beyond[language] },
        { field: 'count', title: chartWords.rows[language] },
      ],
      context,
    );
    const rings = shown.flatMap((row) => [
      ...(row.smallest! < row.low! ? [{ ...row, ring: row.leastX }] : []),
      ...(row.largest! > row.high! ? [{ ...row, ring: row.mostX }] : []),
    ]);
    const marks = [
      {
        data: { values: shown },
        mark: { type: 'rule', color: text2 },
        encoding: { x: pixel('lowX'), x2: { field: 'highX' }, y: pixel('middle'), tooltip },
      },
      {
        data: { values: shown },
        mark: { type: 'rect', cornerRadius: 1 },
        encoding: { ...box, color: said('fill'), tooltip },
      },
      {
        data: { values: shown },
        mark: { type: 'rule', stroke: surface, strokeWidth: 4 },
        encoding: { x: pixel('medianX'), y: pixel('top'), y2: { field: 'bottom' } },
      },
      {
        data: { values: shown },
        mark: { type: 'rule', stroke: text, strokeWidth: 2 },
        encoding: { x: pixel('medianX'), y: pixel('top'), y2: { field: 'bottom' }, tooltip },
      },
      {
        data: { values: rings },
        mark: { type: 'point', filled: false, size: 22, strokeWidth: 1.2, opacity: 1 },
        encoding: { x: pixel('ring'), y: pixel('middle'), stroke: said('fill'), tooltip },
      },
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const list = texts(rows, context).map(
      ({ name, medianText, quartiles, extremes }) => `${name} ${medianText} (${quartiles}; ${extremes})`,
    );
    const { language, column } = context;
    const subject = [column, chartWords.median[language].toLowerCase()].filter(Boolean).join(', ');
    return `${subject}: ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language } = context;
    const numeric = (label: string) => ({ label, numeric: true });
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        numeric(chartWords.median[language]),
        numeric(chartWords.quartiles[language]),
        numeric(chartWords.whiskers[language]),
        numeric(chartWords.extremes[language]),
        numeric(chartWords.beyond[language]),
        numeric(chartWords.rows[language]),
      ],
      rows: texts(rows, context).map((row) => [
        row.name,
        row.medianText,
        row.quartiles,
        row.whiskers,
        row.extremes,
        row.beyondText,
        row.count,
      ]),
      marks: rows.map((row) => [
        row.segment === null ? null : { segment: row.segment },
        null,
        row,
        row.low === null ? null : { ...row, q1: row.low, q3: row.high },
        null,
        null,
        null,
      ]),
    };
  },
  selection(mark, _rows, { column, language }) {
    const { segment, q1, q3 } = mark as Partial<BoxRow>;
    if (segment === undefined) return null;
    if (q1 === undefined || q1 === null || q3 === undefined || q3 === null || column === undefined) {
      return { label: '', segment, where: [] };
    }
    return {
      label: `${column} ${numberRange(q1, q3, language)}`,
      segment,
      where: numberAsked(column, q1, q3, true),
    };
  },
};

function texts(rows: readonly BoxRow[], { segments, language, lens }: ChartContext) {
  const names = segmentNames(segments, language);
  const amount = (value: number | null) => orDash(value, (known) => formatAmount(known, language));
  const span = (from: number | null, to: number | null) =>
    from === null ? '–' : `${amount(from)} – ${amount(to)}`;
  return rows.map((row) => ({
    ...row,
    name: row.segment === null ? lensWords(lens).all[language] : (names.get(row.segment) ?? row.segment),
    medianText: amount(row.median),
    quartiles: span(row.q1, row.q3),
    whiskers: span(row.low, row.high),
    extremes: span(row.smallest, row.largest),
    beyondText: formatNumber(row.beyond, language, 0),
    count: formatNumber(row.rows, language, 0),
  }));
}

function layoutOf(rows: readonly BoxRow[], context: ChartContext) {
  const values = rows.flatMap(({ smallest, largest }) => (smallest === null ? [] : [smallest, largest!]));
  const [from, to] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const names = texts(rows, context).map(({ name }) => name);
  return plotLayout(
    {
      split: null,
      legend: [],
      height: Math.max(1, rows.length) * line,
      y: namesAxis(names),
      yTitle: '',
      x: (pixels) => numberAxis(from, to > from ? to : from + 1, pixels, context.language),
      xTitle: context.column ?? '',
    },
    context,
  );
}

function boxes(rows: readonly BoxRow[], context: ChartContext) {
  const [panel] = layoutOf(rows, context).panels;
  const fillOf = barFill(context);
  if (!panel) return [];
  return texts(rows, context).flatMap((row, index) => {
    const { smallest, low, q1, median, q3, high, largest } = row;
    if (smallest === null || low === null || q1 === null || median === null) return [];
    const middle = panel.y.at(index + 0.5);
    return [
      {
        ...row,
        fill: fillOf(row.segment),
        leastX: panel.x.at(smallest),
        lowX: panel.x.at(low),
        left: panel.x.at(q1),
        medianX: panel.x.at(median),
        right: panel.x.at(q3!),
        highX: panel.x.at(high!),
        mostX: panel.x.at(largest!),
        middle,
        top: middle - 8,
        bottom: middle + 8,
      },
    ];
  });
}
