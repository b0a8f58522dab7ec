import { formatNumber } from '../language/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartFrame } from './chartFrame.ts';
import { chartWords } from './chartWords.ts';
import { formatAmount } from './formatAmount.ts';
import { lensWords } from './lensWords.ts';
import { liveScale } from './liveScale.ts';
import { numberAsked, numberRange } from './numberRange.ts';
import { orDash } from './orDash.ts';
import { overallLine } from './overallLine.ts';
import { palettes } from './palette.ts';
import { segmentFill } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { markWidth, rowsHeight, segmentRows } from './segmentRows.ts';
import { ticks } from './ticks.ts';
import type { NumberRow } from './numberRow.ts';
import { tooltipOf } from './tooltipOf.ts';

/** Pixels for the figures at the right of the marks. */
const figures = 68;

/** The median, the mean and the middle half of a number, by segment. */
export const numberBySegment: Chart<NumberRow> = {
  name: 'numberBySegment',
  label: { en: 'Number by segment', sv: 'Tal per segment', it: 'Numero per segmento', da: 'Tal pr. segment' },
  hint: {
    en: 'The bar is the middle half of each segment, its stroke the median, the diamond the mean. The dashed line is the median of the whole table.',
    sv: 'Stapeln är segmentets mittersta halva, strecket medianen, romben medelvärdet. Den streckade linjen är hela tabellens median.',
    it: 'La barra è la metà centrale di ogni segmento, il tratto la mediana, il rombo la media. La linea tratteggiata è la mediana di tutta la tabella.',
    da: 'Søjlen er den midterste halvdel af segmentet, stregen medianen, ruden gennemsnittet. Den stiplede linje er hele tabellens median.',
  },
  hintWhole: {
    en: 'The bar is the middle half of the table, its stroke the median, the diamond the mean.',
    sv: 'Stapeln är tabellens mittersta halva, strecket medianen, romben medelvärdet.',
    it: 'La barra è la metà centrale della tabella, il tratto la mediana, il rombo la media.',
    da: 'Søjlen er den midterste halvdel af tabellen, stregen medianen, ruden gennemsnittet.',
  },
  comparesSegments: true,
  isUnweighted: true,
  needsUnits: true,
  needs: { en: 'a number', sv: 'ett tal', it: 'un numero', da: 'et tal' },
  fits: (column, against) => column?.type === 'number' && against === null,
  spec(rows, context) {
    const { language, theme, lens, width, column } = context;
    const { text, surface } = palettes[theme];
    const marks = markWidth(context);
    const overall = rows.find(({ segment }) => segment === null)?.median ?? null;
    const known = rows.flatMap(({ q1, mean, q3 }) => [q1, mean, q3].filter((value) => value !== null));
    const low = Math.min(0, ...known);
    const high = Math.max(...known, low + 1e-9);
    const room = Math.max(60, marks - figures);
    const reach = [low, low + ((high - low) * marks) / room];
    const values = ticks(low, high, Math.max(2, Math.min(5, Math.floor(room / 70))));
    const axis = { title: column ?? null, titleAnchor: 'start', values: { expr: 'ticks' } } as const;
    const x = (field: string) => ({ field, type: 'quantitative', scale: liveScale, axis }) as const;
    const y = segmentRows(context);
    const isLate = overall !== null && overall - low > (high - low) * 0.6;
    const line =
      overall === null
        ? null
        : {
            at: overall,
            label: `${lensWords(lens).all[language]} ${formatAmount(overall, language)}`,
            isLate,
          };
    return {
      ...chartFrame(context),
      width,
      autosize: { type: 'fit-x', contains: 'padding' },
      height: rowsHeight(context, 28),
      params: [
        { name: 'reach', value: reach },
        { name: 'ticks', value: values },
      ],
      data: { values: shown(rows, context).filter(({ segment }) => segment !== null) },
      layer: [
        {
          mark: { type: 'bar', height: 12, cornerRadius: 1 },
          encoding: {
            y,
            x: x('q1'),
            x2: { field: 'q3' },
            color: segmentFill(context),
            tooltip: tooltipOf(
              [
                { field: 'medianText', title: chartWords.median[language] },
                { field: 'meanText', title: chartWords.mean[language] },
                { field: 'quartiles', title: chartWords.quartiles[language] },
                { field: 'count', title: chartWords.rows[language] },
              ],
              context,
            ),
          },
        },
        ...overallLine(line, x('overall'), theme),
        {
          mark: { type: 'tick', size: 20, thickness: 3, color: text, stroke: surface, strokeWidth: 1 },
          encoding: { y, x: x('median') },
        },
        {
          mark: {
            type: 'point',
            shape: 'diamond',
            size: 64,
            filled: true,
            fill: surface,
            stroke: text,
            strokeWidth: 1.5,
            opacity: 1,
          },
          encoding: { y, x: x('mean') },
        },
        {
          mark: { type: 'text', align: 'right', baseline: 'middle' },
          encoding: { y, x: { value: 'width' }, text: { field: 'medianText' } },
        },
      ],
    };
  },
  describe(rows, context) {
    const list = shown(rows, context).map(
      ({ name, medianText, quartiles }) => `${name} ${medianText} (${quartiles})`,
    );
    const { language, column } = context;
    const subject =
      column === undefined
        ? chartWords.median[language]
        : `${column}, ${chartWords.median[language].toLowerCase()}`;
    return `${subject} (${chartWords.quartiles[language].toLowerCase()}): ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language } = context;
    const numeric = (label: string) => ({ label, numeric: true });
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        numeric(chartWords.median[language]),
        numeric(chartWords.mean[language]),
        numeric(chartWords.quartiles[language]),
        numeric(chartWords.rows[language]),
      ],
      rows: shown(rows, context).map((row) => [
        row.name,
        row.medianText,
        row.meanText,
        row.quartiles,
        row.count,
      ]),
      marks: rows.map((row) => [
        row.segment === null ? null : { segment: row.segment },
        null,
        null,
        row.q1 === null ? null : row,
        null,
      ]),
    };
  },
  selection(mark, _rows, { column, language }) {
    const { segment, q1, q3 } = mark as Partial<NumberRow>;
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

function shown(rows: readonly NumberRow[], { segments, language, lens }: ChartContext) {
  const names = segmentNames(segments, language);
  const amount = (value: number | null) => orDash(value, (known) => formatAmount(known, language));
  return rows.map((row) => ({
    ...row,
    name: row.segment === null ? lensWords(lens).all[language] : (names.get(row.segment) ?? row.segment),
    medianText: amount(row.median),
    meanText: amount(row.mean),
    quartiles: row.q1 === null ? '–' : `${amount(row.q1)} – ${amount(row.q3)}`,
    count: formatNumber(row.rows, language, 0),
  }));
}
