import { formatNumber } from '../language/format.ts';
import { say } from '../language/message.ts';
import type { Text } from '../language/text.ts';
import type { ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { formatAmount } from './formatAmount.ts';
import { numberRange } from './numberRange.ts';
import type { ScatterRow } from './scatterRow.ts';
import { segmentNames } from './segmentNames.ts';
import { segmentsIn } from './segmentsIn.ts';

const ways: Readonly<Record<ScatterRow['drawn'], Text>> = {
  points: {
    en: 'every row, {all} in all',
    sv: 'varje rad, {all} totalt',
    it: 'ogni riga, {all} in tutto',
    da: 'hver række, {all} i alt',
  },
  sample: {
    en: 'a random sample of {shown} of {all} rows',
    sv: 'ett slumpmässigt urval av {shown} av {all} rader',
    it: 'un campione casuale di {shown} righe su {all}',
    da: 'en tilfældig stikprøve på {shown} af {all} rækker',
  },
  fields: {
    en: 'all {all} rows, counted in fields; the stronger, the more',
    sv: 'alla {all} rader, räknade i rutor; ju starkare, desto fler',
    it: 'tutte le {all} righe, contate in riquadri; più intenso, più righe',
    da: 'alle {all} rækker, talt i felter; jo kraftigere, desto flere',
  },
};

/** How the rows are drawn, with their number. */
export function drawnAs(rows: readonly ScatterRow[], { language }: ChartContext): string {
  const [first] = rows;
  return say(ways[first?.drawn ?? 'points'], language, { all: first?.all ?? 0, shown: rows.length });
}

/** The rows, and the mean of both numbers, of each segment as it is drawn. */
export function scatterSummary(rows: readonly ScatterRow[], context: ChartContext) {
  const { language, segments, column, against } = context;
  const names = segmentNames(segments, language);
  const ids = segmentsIn(rows, context);
  const numeric = (label: string) => ({ label, numeric: true });
  const mean = (own: readonly ScatterRow[], of: (row: ScatterRow) => number) => {
    const count = own.reduce((sum, row) => sum + row.rows, 0);
    return formatAmount(own.reduce((sum, row) => sum + of(row) * row.rows, 0) / count, language);
  };
  const word = chartWords.mean[language].toLowerCase();
  return {
    columns: [
      { label: chartWords.segment[language], numeric: false },
      numeric(chartWords.rows[language]),
      numeric(`${column ?? ''}, ${word}`),
      numeric(`${against ?? ''}, ${word}`),
    ],
    rows: ids.map((id) => {
      const own = rows.filter(({ segment }) => segment === id);
      return [
        names.get(id) ?? id,
        formatNumber(
          own.reduce((sum, row) => sum + row.rows, 0),
          language,
          0,
        ),
        mean(own, ({ x, toX }) => (toX === null ? x : (x + toX) / 2)),
        mean(own, ({ y, toY }) => (toY === null ? y : (y + toY) / 2)),
      ];
    }),
    marks: ids.map((segment) => [{ segment }, null, null, null]),
  };
}

export function scatterFields(rows: readonly ScatterRow[], context: ChartContext) {
  const { language, segments, column, against } = context;
  const names = segmentNames(segments, language);
  return {
    columns: [
      { label: chartWords.segment[language], numeric: false },
      { label: column ?? '', numeric: true },
      { label: against ?? '', numeric: true },
      { label: chartWords.rows[language], numeric: true },
    ],
    rows: rows.map((row) => [
      names.get(row.segment) ?? row.segment,
      numberRange(row.x, row.toX ?? row.x, language),
      numberRange(row.y, row.toY ?? row.y, language),
      formatNumber(row.rows, language, 0),
    ]),
    marks: rows.map((row) => [{ segment: row.segment }, null, null, row]),
  };
}
