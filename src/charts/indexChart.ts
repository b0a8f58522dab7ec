import type { Chart } from './chart.ts';
import { chartFrame } from './chartFrame.ts';
import { chartWords } from './chartWords.ts';
import { indexNotes } from './indexNotes.ts';
import { indexScale } from './indexScale.ts';
import { indexShown } from './indexShown.ts';
import { indexWords } from './indexWords.ts';
import { lensLegend } from './lensLegend.ts';
import { lensMarks } from './lensMarks.ts';
import { liveScale } from './liveScale.ts';
import { palettes } from './palette.ts';
import { markWidth, rowsHeight, segmentRows } from './segmentRows.ts';
import type { IndexRow } from './indexRow.ts';

/** Over- and under-served at a glance: the index of leads and of customers, with its interval. */
export const indexChart: Chart<IndexRow> = {
  name: 'indexChart',
  label: {
    en: 'Index against the market',
    sv: 'Index mot marknaden',
    it: 'Indice rispetto al mercato',
    da: 'Indeks mod markedet',
  },
  hint: {
    en: 'Left of the line a segment is under-served, right of it over-served. Thin lines are 95% intervals; grey has too small a base.',
    sv: 'Till vänster om linjen är ett segment underrepresenterat, till höger överrepresenterat. Tunna linjer är 95 %-intervall; grått har för liten bas.',
    it: 'A sinistra della linea un segmento è sottorappresentato, a destra sovrarappresentato. Le linee sottili sono intervalli al 95%; in grigio la base è troppo piccola.',
    da: 'Til venstre for linjen er et segment underrepræsenteret, til højre overrepræsenteret. Tynde linjer er 95 %-intervaller; gråt har for lille en basis.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme, width } = context;
    const { lens, text2, text3 } = palettes[theme];
    const marks = markWidth(context);
    const { domain, values, position } = indexScale(rows, marks);
    const axis = {
      values: { expr: 'ticks' },
      title: indexWords[marks < 240 ? 'shortAxis' : 'axis'][language],
      titleAnchor: 'start',
      format: ',~r',
      labelOverlap: false,
    } as const;
    const scale = { ...liveScale, type: 'log', clamp: true } as const;
    const x = (field: string) => ({ field, type: 'quantitative', scale, axis }) as const;
    const y = segmentRows(context);
    const layers = (['lead', 'customer'] as const).filter((layer) => rows.some((row) => row.layer === layer));
    const data = indexShown(rows, context, domain[0]);
    const tooltip = [
      { field: 'name', title: chartWords.segment[language] },
      { field: 'heading', title: chartWords.table[language] },
      { field: 'indexText', title: chartWords.index[language] },
      { field: 'interval', title: chartWords.interval[language] },
      { field: 'reason', title: chartWords.base[language] },
    ];
    const middle = position(100) * marks;
    const hasRoom =
      widthOf(indexWords.under[language]) <= middle && widthOf(indexWords.over[language]) <= marks - middle;
    const offset = (layer: IndexRow['layer']) => (layers.length < 2 ? 0 : layer === 'lead' ? -6 : 6);
    const parts = layers.flatMap((layer) =>
      [false, true].map((isSmall) => ({
        layer,
        grey: isSmall ? text3 : undefined,
        values: data.filter((row) => row.layer === layer && row.isSmall === isSmall && row.index !== null),
      })),
    );
    return {
      ...chartFrame(context),
      width,
      autosize: { type: 'fit-x', contains: 'padding' },
      height: rowsHeight(context, layers.length < 2 ? 30 : 36),
      params: [
        { name: 'reach', value: domain },
        { name: 'ticks', value: values },
      ],
      layer: [
        {
          data: { values: [{ average: 100 }] },
          mark: { type: 'rule', color: lens.market, strokeWidth: 1.5 },
          encoding: { x: x('average') },
        },
        ...parts.map(({ layer, grey, values }) => ({
          data: { values: values.filter(({ low }) => low !== null) },
          mark: {
            type: 'rule',
            color: grey ?? lens[layer],
            strokeWidth: 1.5,
            opacity: grey ? 0.6 : 1,
            yOffset: offset(layer),
          } as const,
          encoding: { y, x: x('low'), x2: { field: 'high' } },
        })),
        ...parts.flatMap(({ layer, grey, values }) =>
          lensMarks(layer, theme, 100, grey).map((mark) => ({
            data: { values },
            mark: { ...mark, yOffset: offset(layer) },
            encoding: { y, x: x('place'), tooltip },
          })),
        ),
        ...indexNotes(rows, context, { position }).map(({ align, values }) => ({
          data: { values },
          mark: {
            type: 'text',
            align,
            baseline: 'middle',
            dx: align === 'left' ? 10 : -10,
            color: text3,
            fontStyle: 'italic',
          } as const,
          encoding: { y, x: x('place'), text: { field: 'note' } },
        })),
        ...(['under', 'over'] as const).map((direction) => ({
          data: {
            values: [{ average: 100, label: said(indexWords[direction][language], hasRoom) }],
          },
          mark: {
            type: 'text',
            align: direction === 'under' ? 'right' : 'left',
            baseline: 'bottom',
            dx: direction === 'under' ? -8 : 8,
            y: -4,
            color: text2,
          } as const,
          encoding: { x: x('average'), text: { field: 'label' } },
        })),
        ...lensLegend(['market', ...layers], context),
      ],
    };
  },
  describe(rows, context) {
    const list = indexShown(rows, context).map(
      ({ name, heading, indexText, reason }) =>
        `${name}, ${heading} ${indexText}${reason === '' ? '' : ` (${reason})`}`,
    );
    return `${indexChart.label[context.language]}. ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language } = context;
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        { label: chartWords.table[language], numeric: false },
        { label: chartWords.index[language], numeric: true },
        { label: chartWords.interval[language], numeric: true },
        { label: chartWords.base[language], numeric: false },
      ],
      rows: indexShown(rows, context).map((row) => [
        row.name,
        row.heading,
        row.indexText,
        row.interval,
        row.reason,
      ]),
    };
  },
};

/** Pixels that a label takes with the space to the line. */
const widthOf = (label: string) => label.length * 6.4 + 8;

/** The words with their arrow where both sides have room for theirs, else the arrow alone. */
function said(label: string, hasRoom: boolean): string {
  return hasRoom ? label : label.replaceAll(/[^←→]/g, '');
}
