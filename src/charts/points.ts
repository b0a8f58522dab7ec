import { formatNumber } from '../language/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { formatFigure } from './formatFigure.ts';
import { orDash } from './orDash.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { plotSpec, said } from './plot/plotSpec.ts';
import { pointsLayout } from './pointsLayout.ts';
import type { PointsRow } from './pointsRow.ts';
import { reportWords } from './reportWords.ts';
import { segmentNames } from './segmentNames.ts';
import { segmentsIn } from './segmentsIn.ts';

/** Points of segments, with their centres and the outlines around them. */
export const points: Chart<PointsRow> = {
  name: 'points',
  label: {
    en: 'Points and centres',
    sv: 'Punkter och centrum',
    it: 'Punti e centri',
    da: 'Punkter og centre',
  },
  hint: {
    en: 'Each segment has its colour and shape; the large mark is its centre. A line encloses what lies in it.',
    sv: 'Varje segment har sin färg och form; det stora märket är dess centrum. En linje omsluter det som ligger i det.',
    it: 'Ogni segmento ha il suo colore e la sua forma; il segno grande è il suo centro. Una linea racchiude ciò che contiene.',
    da: 'Hvert segment har sin farve og form; det store mærke er dets centrum. En linje omslutter det, der ligger i det.',
  },
  isUnweighted: true,
  fits: () => false,
  spec(rows, context) {
    const { language, theme, column, against, width } = context;
    const { surface, text, text2 } = palettes[theme];
    const { layout, rows: dots, centres, hulls, names } = pointsLayout(rows, context);
    const at = { x: pixel('left'), y: pixel('top') };
    const tooltip = [
      { field: 'name', title: chartWords.segment[language] },
      { field: 'xText', title: column ?? 'x' },
      { field: 'yText', title: against ?? 'y' },
    ];
    const looks = { fill: said('color'), shape: said('shape') };
    const name = (mark: object) => ({
      data: { values: names },
      mark: { type: 'text', align: 'left', baseline: 'middle', fontWeight: 600, ...mark },
      encoding: { ...at, text: { field: 'name' } },
    });
    const marks = [
      {
        data: { values: hulls },
        mark: { type: 'line', interpolate: 'linear-closed', strokeWidth: 1.5, fillOpacity: 0.07 },
        encoding: {
          ...at,
          order: { field: 'place' },
          detail: { field: 'segment' },
          stroke: said('color'),
          fill: said('color'),
        },
      },
      {
        data: { values: dots },
        mark: { type: 'point', size: 26, opacity: 0.55, strokeWidth: 0 },
        encoding: { ...at, ...looks, tooltip },
      },
      {
        data: { values: centres },
        mark: { type: 'point', size: 190, opacity: 1, stroke: surface, strokeWidth: 2 },
        encoding: { ...at, ...looks, tooltip },
      },
      name({ stroke: surface, strokeWidth: 4, strokeJoin: 'round' }),
      name({ color: text }),
      {
        data: { values: layout.legend },
        mark: { type: 'point', size: 70, opacity: 1, strokeWidth: 0 },
        encoding: { x: pixel('x'), y: pixel('y'), fill: said('fill'), shape: said('shape') },
      },
      {
        data: { values: layout.legend },
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'middle',
          color: text2,
          limit: Math.max(60, width - 20),
        },
        encoding: { x: pixel('textX'), y: pixel('y'), text: { field: 'name' } },
      },
    ];
    return plotSpec({ ...layout, legend: [] }, marks, context);
  },
  describe(rows, context) {
    const { column, against } = context;
    const list = lines(rows, context).map(
      ([name = '', count = '', x = '', y = '']) => `${name} ${count} (${x}; ${y})`,
    );
    const { language } = context;
    const subject = [column, against].filter(Boolean).join(' × ') || points.label[language];
    return `${subject}, ${reportWords.points[language].toLowerCase()} (${reportWords.centre[language].toLowerCase()}): ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language, column, against } = context;
    const centre = reportWords.centre[language];
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        { label: reportWords.points[language], numeric: true },
        { label: `${centre}: ${column ?? 'x'}`, numeric: true },
        { label: `${centre}: ${against ?? 'y'}`, numeric: true },
      ],
      rows: lines(rows, context),
    };
  },
};

/** Each segment with its points and its centre: the one that is drawn, or else the mean of its points. */
function lines(rows: readonly PointsRow[], context: ChartContext): readonly (readonly string[])[] {
  const { segments, language } = context;
  const names = segmentNames(segments, language);
  return segmentsIn(rows, context).map((id) => {
    const own = rows.filter(({ segment, kind }) => segment === id && kind === 'row');
    const centre = rows.find(({ segment, kind }) => segment === id && kind === 'centre');
    const mean = (field: 'x' | 'y') =>
      centre?.[field] ?? (own.length > 0 ? own.reduce((sum, row) => sum + row[field], 0) / own.length : null);
    return [
      names.get(id) ?? id,
      formatNumber(own.length, language, 0),
      ...(['x', 'y'] as const).map((field) => orDash(mean(field), (value) => formatFigure(value, language))),
    ];
  });
}
