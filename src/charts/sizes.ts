import { formatNumber, formatPercent } from '../language/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartFrame } from './chartFrame.ts';
import { chartWords } from './chartWords.ts';
import { lensWords } from './lensWords.ts';
import { liveScale } from './liveScale.ts';
import { orDash } from './orDash.ts';
import { palettes } from './palette.ts';
import { percentAxis } from './percentAxis.ts';
import { segmentFill } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { markWidth, rowsHeight, segmentRows } from './segmentRows.ts';
import type { SizesRow } from './sizesRow.ts';
import { tooltipOf } from './tooltipOf.ts';

/** Pixels for the figures at the right of the bars. */
const figures = 118;

/** How large each segment is. */
export const sizes: Chart<SizesRow> = {
  name: 'sizes',
  label: { en: 'Sizes', sv: 'Storlekar', it: 'Dimensioni', da: 'Størrelser' },
  hint: {
    en: 'The share of the table that each segment holds; its count is on the right.',
    sv: 'Hur stor andel av tabellen varje segment utgör; antalet står till höger.',
    it: 'La quota della tabella che ogni segmento contiene; il numero è a destra.',
    da: 'Hvor stor en andel af tabellen hvert segment udgør; antallet står til højre.',
  },
  hintWhole: {
    en: 'How many there are; a column shows how they are spread.',
    sv: 'Hur många de är; en kolumn visar hur de fördelar sig.',
    it: 'Quanti sono; una colonna mostra come si distribuiscono.',
    da: 'Hvor mange de er; en kolonne viser, hvordan de fordeler sig.',
  },
  needs: { en: 'no column', sv: 'ingen kolumn', it: 'nessuna colonna', da: 'ingen kolonne' },
  fits: (column, against) => column === null && against === null,
  spec(rows, context) {
    const { language, theme, lens, width } = context;
    const marks = markWidth(context);
    const largest = Math.max(0.01, ...rows.map(({ share }) => share ?? 0));
    const y = segmentRows(context);
    const reach = (largest * marks) / Math.max(60, marks - figures);
    const { params, axis } = percentAxis(lensWords(lens).shareOfTable[language], largest, marks - figures);
    const x = { field: 'share', type: 'quantitative', scale: liveScale, axis } as const;
    return {
      ...chartFrame(context),
      width,
      autosize: { type: 'fit-x', contains: 'padding' },
      height: rowsHeight(context),
      params: [{ name: 'reach', value: [0, reach] }, ...params],
      data: { values: shown(rows, context) },
      encoding: { y },
      layer: [
        {
          mark: { type: 'bar', height: 16 },
          encoding: {
            x,
            color: segmentFill(context),
            tooltip: tooltipOf(
              [
                { field: 'percent', title: chartWords.share[language] },
                { field: 'count', title: chartWords.count[language] },
              ],
              context,
            ),
          },
        },
        {
          mark: { type: 'text', align: 'left', baseline: 'middle', dx: 6 },
          encoding: { x, text: { field: 'percent' } },
        },
        {
          mark: { type: 'text', align: 'right', baseline: 'middle', color: palettes[theme].text3 },
          encoding: { x: { value: 'width' }, text: { field: 'count' } },
        },
      ],
    };
  },
  describe(rows, context) {
    const list = shown(rows, context).map(({ name, percent, count }) => `${name} ${percent} (${count})`);
    return `${lensWords(context.lens).heading[context.language]}: ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language } = context;
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        { label: chartWords.count[language], numeric: true },
        { label: chartWords.share[language], numeric: true },
      ],
      rows: shown(rows, context).map(({ name, count, percent }) => [name, count, percent]),
      marks: rows.map((row) => [row, null, null]),
    };
  },
  selection: ({ segment }) => (typeof segment === 'string' ? { label: '', segment, where: [] } : null),
};

function shown(rows: readonly SizesRow[], { segments, language }: ChartContext) {
  const names = segmentNames(segments, language);
  return rows.map(({ segment, units, share }) => ({
    segment,
    name: names.get(segment) ?? segment,
    share: share ?? 0,
    percent: orDash(share, (value) => formatPercent(value, language)),
    count: formatNumber(units, language, 0),
  }));
}
