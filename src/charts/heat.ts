import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { formatFigure } from './formatFigure.ts';
import { heatLayout } from './heatLayout.ts';
import type { HeatRow } from './heatRow.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import { reportWords } from './reportWords.ts';

/** Up to so many fields are all read out; of more, so many of the highest and of the lowest. */
const mostRead = 40;
const readOf = 3;

/** A figure in each field of a grid, darker the higher it is. */
export const heat: Chart<HeatRow> = {
  name: 'heat',
  label: { en: 'Heat map', sv: 'Värmekarta', it: 'Mappa di calore', da: 'Heatmap' },
  hint: {
    en: 'The stronger the blue of a field, the higher its value; a hatched field has none.',
    sv: 'Ju starkare blå en ruta är, desto högre är värdet; en skrafferad ruta saknar värde.',
    it: 'Più intenso è il blu di un riquadro, più alto è il valore; un riquadro tratteggiato non ne ha.',
    da: 'Jo stærkere blåt et felt er, desto højere er værdien; et skraveret felt har ingen.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme, column, against } = context;
    const { text, text2, lineStrong, grid } = palettes[theme];
    const { layout, cells, isWritten, hatches, heads, headAngle, ramp } = heatLayout(rows, context);
    const marks = [
      {
        data: { values: cells },
        mark: { type: 'rect', stroke: grid, strokeWidth: 1 },
        encoding: {
          ...box,
          fill: said('fill'),
          tooltip: [
            { field: 'up', title: against ?? reportWords.up[language] },
            { field: 'across', title: column ?? reportWords.across[language] },
            { field: 'valueText', title: chartWords.value[language] },
          ],
        },
      },
      {
        data: { values: hatches },
        mark: { type: 'rule', color: lineStrong },
        encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } },
      },
      {
        data: { values: isWritten ? cells : [] },
        mark: { type: 'text', align: 'center', baseline: 'middle', color: text },
        encoding: { x: pixel('centre'), y: pixel('middle'), text: { field: 'written' } },
      },
      {
        data: { values: heads },
        mark: {
          type: 'text',
          baseline: headAngle === 0 ? 'top' : 'middle',
          align: headAngle === 0 ? 'center' : 'right',
          angle: headAngle,
          color: text2,
          lineHeight: 13,
          limit: 120,
        },
        encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'text' } },
      },
      {
        data: { values: ramp.steps },
        mark: { type: 'rect', stroke: lineStrong, strokeWidth: 0.5 },
        encoding: { ...box, fill: said('fill') },
      },
      {
        data: { values: ramp.ends },
        mark: { type: 'text', align: 'left', baseline: 'middle', color: text2 },
        encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'text' } },
      },
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const { language, column, against } = context;
    const axes = [against, column].filter(Boolean).join(' × ');
    const said = (row: HeatRow) => `${row.up} × ${row.across} ${textOf(row, context)}`;
    const known = rows
      .filter(({ value }) => value !== null)
      .toSorted((one, other) => other.value! - one.value!);
    const list =
      rows.length <= mostRead
        ? rows.map(said).join('; ')
        : `${reportWords.highest[language]} ${known.slice(0, readOf).map(said).join('; ')}; ${reportWords.lowest[language]} ${known.slice(-readOf).map(said).join('; ')}`;
    return `${axes || heat.label[language]}: ${list}.`;
  },
  table(rows, context) {
    const { language, column, against } = context;
    const across = [...new Set(rows.map((row) => row.across))];
    const up = [...new Set(rows.map((row) => row.up))];
    const found = new Map(rows.map((row) => [JSON.stringify([row.up, row.across]), row]));
    return {
      columns: [
        {
          label: [against, column].filter(Boolean).join(' / ') || reportWords.up[language],
          numeric: false,
        },
        ...across.map((label) => ({ label, numeric: true })),
      ],
      rows: up.map((name) => [
        name,
        ...across.map((other) => {
          const row = found.get(JSON.stringify([name, other]));
          return row ? textOf(row, context) : '';
        }),
      ]),
    };
  },
};

function textOf({ value, label }: HeatRow, { language }: ChartContext): string {
  return label ?? (value === null ? '–' : formatFigure(value, language));
}
