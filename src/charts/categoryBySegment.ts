import { formatPercent } from '../language/format.ts';
import { empty } from '../segments/operators/empty.ts';
import { isAnyOf } from '../segments/operators/isAnyOf.ts';
import { categoryLayout, lineHeightOfHeadings, lineHeightOfLabels } from './categoryLayout.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartFrame } from './chartFrame.ts';
import { chartWords } from './chartWords.ts';
import { lensWords } from './lensWords.ts';
import { orDash } from './orDash.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { segmentNames } from './segmentNames.ts';
import type { CategoryRow } from './categoryRow.ts';
import { tooltipOf } from './tooltipOf.ts';

/** How each segment is made up of the values of a category. */
export const categoryBySegment: Chart<CategoryRow> = {
  name: 'categoryBySegment',
  label: {
    en: 'Category by segment',
    sv: 'Kategori per segment',
    it: 'Categoria per segmento',
    da: 'Kategori pr. segment',
  },
  hint: {
    en: 'One panel per value: how much of each segment has it, of the rows where it is known. A segment’s bars add up to 100%.',
    sv: 'En ruta per värde: hur stor del av varje segment som har det, av de rader där det är känt. Ett segments staplar blir tillsammans 100 %.',
    it: 'Un riquadro per valore: quanta parte di ogni segmento lo ha, tra le righe in cui è noto. Le barre di un segmento danno in totale il 100%.',
    da: 'Ét felt pr. værdi: hvor stor en del af hvert segment der har den, af de rækker, hvor den er kendt. Et segments søjler giver tilsammen 100 %.',
  },
  hintWhole: {
    en: 'How much of the table has each value, of the rows where it is known.',
    sv: 'Hur stor del av tabellen som har varje värde, av de rader där det är känt.',
    it: 'Quanta parte della tabella ha ogni valore, tra le righe in cui è noto.',
    da: 'Hvor stor en del af tabellen der har hver værdi, af de rækker, hvor den er kendt.',
  },
  needs: { en: 'a category', sv: 'en kategori', it: 'una categoria', da: 'en kategori' },
  fits: (column, against) => column?.type === 'text' && column.storage !== 'bytes' && against === null,
  spec(rows, context) {
    const { language, theme, width, column } = context;
    const { bars, headings, labels, panel, left, height } = categoryLayout(rows, context);
    const { text2, grid } = palettes[theme];
    return {
      ...chartFrame(context),
      width,
      height: Math.max(40, height),
      params: [{ name: 'room', value: panel - 6 }],
      layer: [
        {
          data: { values: headings },
          mark: { type: 'rule', color: grid },
          encoding: { x: pixel('x'), y: pixel('top'), y2: { field: 'bottom' } },
        },
        {
          data: { values: bars },
          mark: { type: 'rect' },
          encoding: {
            x: pixel('x'),
            x2: { field: 'end' },
            y: pixel('top'),
            y2: { field: 'bottom' },
            color: { field: 'fill', type: 'nominal', scale: null },
            tooltip: tooltipOf(
              [
                { field: 'valueText', title: column ?? chartWords.value[language] },
                { field: 'percent', title: chartWords.share[language] },
              ],
              context,
            ),
          },
        },
        {
          data: { values: bars },
          mark: { type: 'text', align: 'left', baseline: 'middle' },
          encoding: { x: pixel('textX'), y: pixel('center'), text: { field: 'percent' } },
        },
        {
          data: { values: headings },
          mark: {
            type: 'text',
            align: 'left',
            baseline: 'alphabetic',
            fontWeight: 600,
            limit: { expr: 'room' },
            lineHeight: lineHeightOfHeadings,
          },
          encoding: {
            x: pixel('x'),
            y: pixel('baseline'),
            text: { field: 'lines' },
            tooltip: [{ field: 'name', title: column ?? chartWords.value[language] }],
          },
        },
        {
          data: { values: labels },
          mark: {
            type: 'text',
            align: 'right',
            baseline: 'middle',
            color: text2,
            limit: left - 10,
            lineHeight: lineHeightOfLabels,
          },
          encoding: { x: pixel('x'), y: pixel('center'), text: { field: 'lines' } },
        },
      ],
    };
  },
  describe(rows, context) {
    const { language, column } = context;
    const { columns, rows: cells } = categoryBySegment.table(rows, context);
    const list = cells.map(([name, ...shares]) => {
      const parts = shares.map((share, index) => `${columns[index + 1]?.label ?? ''} ${share}`);
      return `${name ?? ''}: ${parts.join(', ')}`;
    });
    return `${column ?? chartWords.share[language]}. ${list.join('; ')}.`;
  },
  table(rows, { segments, language, lens }: ChartContext) {
    const names = segmentNames(segments, language);
    const bands = [...new Set(rows.map(({ segment }) => segment))];
    const values = [...new Set(rows.map(({ value }) => value))];
    const cell = (segment: string | null, value: string | null) =>
      rows.find((row) => row.segment === segment && row.value === value)?.share;
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        ...values.map((value) => ({ label: value ?? chartWords.others[language], numeric: true })),
      ],
      rows: bands.map((segment) => [
        segment === null ? lensWords(lens).all[language] : (names.get(segment) ?? segment),
        ...values.map((value) => orDash(cell(segment, value), (share) => formatPercent(share, language))),
      ]),
      marks: bands.map((segment) => [
        segment === null ? null : { segment },
        ...values.map((value) => ({ segment, value })),
      ]),
    };
  },
  selection(mark, rows, { column, language }) {
    const { segment, value } = mark as Partial<CategoryRow>;
    if (segment === undefined) return null;
    if (value === undefined || column === undefined) return { label: '', segment, where: [] };
    if (value !== null) {
      return {
        label: value,
        segment,
        where: [{ column, operator: isAnyOf.name, value: { values: [value] } }],
      };
    }
    const shown = [...new Set(rows.map((row) => row.value))].filter((known) => known !== null);
    return {
      label: chartWords.others[language],
      segment,
      where: [
        { column, operator: isAnyOf.name, value: { values: shown }, negated: true },
        { column, operator: empty.name, value: null, negated: true },
      ],
    };
  },
};
