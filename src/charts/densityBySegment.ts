import { formatNumber } from '../language/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import type { DensityRow } from './densityRow.ts';
import { formatAmount } from './formatAmount.ts';
import { numberSelection, roundedRange } from './numberRange.ts';
import { pixel } from './pixel.ts';
import { numberAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { plotSpec, said } from './plot/plotSpec.ts';
import { segmentFills } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { segmentsIn } from './segmentsIn.ts';
import { tooltipOf } from './tooltipOf.ts';

/** The areas of more segments over each other would be one grey. */
const mostFilled = 5;

/** The shape of a number's distribution in each segment, all of one area. */
export const densityBySegment: Chart<DensityRow> = {
  name: 'densityBySegment',
  label: { en: 'Density', sv: 'Täthet', it: 'Densità', da: 'Tæthed' },
  hint: {
    en: 'Where the values of each segment lie; the area under each curve is the same. A Gaussian kernel with Silverman’s bandwidth, drawn over the middle 99% of the table.',
    sv: 'Var varje segments värden ligger; ytan under varje kurva är lika stor. Gausskärna med Silvermans bandbredd, ritad över de mittersta 99 % av tabellen.',
    it: 'Dove si trovano i valori di ogni segmento; l’area sotto ogni curva è la stessa. Nucleo gaussiano con la larghezza di banda di Silverman, disegnato sul 99% centrale della tabella.',
    da: 'Hvor værdierne i hvert segment ligger; arealet under hver kurve er det samme. Gaussisk kerne med Silvermans båndbredde, tegnet over de midterste 99 % af tabellen.',
  },
  isUnweighted: true,
  needsUnits: true,
  splits: true,
  hintWhole: {
    en: 'Where the values lie. A Gaussian kernel with Silverman’s bandwidth, drawn over the middle 99% of the table.',
    sv: 'Var värdena ligger. En gaussisk kärna med Silvermans bandbredd, ritad över tabellens mittersta 99 %.',
    it: 'Dove si trovano i valori. Nucleo gaussiano con la larghezza di banda di Silverman, disegnato sul 99% centrale della tabella.',
    da: 'Hvor værdierne ligger. En gaussisk kerne med Silvermans båndbredde, tegnet over tabellens midterste 99 %.',
  },
  needs: { en: 'a number', sv: 'ett tal', it: 'un numero', da: 'et tal' },
  fits: (column, against) => column?.type === 'number' && against === null,
  spec(rows, context) {
    const { language, column, isSplit, segments } = context;
    const layout = layoutOf(rows, context);
    const data = { values: places(rows, context) };
    const tooltip = tooltipOf([{ field: 'atText', title: column ?? chartWords.value[language] }], context);
    const x = pixel('x');
    const y = pixel('y');
    const marks = [
      {
        data,
        mark: {
          type: 'area',
          opacity: isSplit ? 0.75 : segments.length > mostFilled ? 0 : 0.14,
          strokeWidth: 0,
        },
        encoding: { x, y, y2: { field: 'base' }, color: said('fill'), detail: { field: 'segment' } },
      },
      {
        data,
        mark: { type: 'line', strokeWidth: 2 },
        encoding: { x, y, color: said('fill'), detail: { field: 'segment' }, tooltip },
      },
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const { columns, rows: lines } = densityBySegment.table(rows, context);
    const list = lines.map(([name = '', , peak = '']) => `${name} ${peak}`);
    return `${context.column ?? chartWords.density[context.language]}, ${(columns[2]?.label ?? '').toLowerCase()}: ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language, segments } = context;
    const names = segmentNames(segments, language);
    const ids = segmentsIn(rows, context);
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        { label: chartWords.rows[language], numeric: true },
        { label: chartWords.peak[language], numeric: true },
        { label: chartWords.bandwidth[language], numeric: true },
      ],
      rows: ids.map((id) => {
        const own = rows.filter(({ segment }) => segment === id);
        const peak = own.reduce((best, row) => (row.density > best.density ? row : best));
        return [
          names.get(id) ?? id,
          formatNumber(peak.rows, language, 0),
          formatAmount(peak.at, language),
          formatAmount(peak.bandwidth, language),
        ];
      }),
      marks: ids.map((segment) => [{ segment }, null, null, null]),
    };
  },
  selection: ({ segment }) => (typeof segment === 'string' ? { label: '', segment, where: [] } : null),
  ranges: { axes: 'x', of: 'number' },
  panels: (rows, context) => layoutOf(rows, context).panels,
  ranged({ segment, x, isWritten }, rows, context) {
    const [panel] = layoutOf(rows, context).panels;
    if (!panel) return null;
    const pixel = panel.x.invert(1) - panel.x.invert(0);
    return numberSelection(segment, isWritten ? x : roundedRange(x, pixel), context);
  },
};

function layoutOf(rows: readonly DensityRow[], context: ChartContext) {
  const { isSplit, language, column, segments } = context;
  const ids = segmentsIn(rows, context);
  const highest = Math.max(1e-12, ...rows.map(({ density }) => density));
  const from = rows[0]?.at ?? 0;
  const to = rows.reduce((last, { at }) => Math.max(last, at), from);
  return plotLayout(
    {
      split: isSplit ? ids : null,
      legend: isSplit || segments.length < 2 ? [] : ids,
      height: isSplit ? 100 : 230,
      y: { from: 0, to: highest * 1.04, ticks: [], hasGrid: true },
      yTitle: '',
      x: (pixels) => numberAxis(from, to > from ? to : from + 1, pixels, language),
      xTitle: column ?? '',
    },
    context,
  );
}

function places(rows: readonly DensityRow[], context: ChartContext) {
  const { panels } = layoutOf(rows, context);
  const names = segmentNames(context.segments, context.language);
  const fills = segmentFills(context);
  return rows.flatMap((row) => {
    const panel = panels.find(({ segment }) => segment === null || segment === row.segment);
    if (!panel) return [];
    return [
      {
        ...row,
        name: names.get(row.segment) ?? row.segment,
        fill: fills.get(row.segment) ?? '',
        atText: formatAmount(row.at, context.language),
        x: panel.x.at(row.at),
        y: panel.y.at(row.density),
        base: panel.y.at(0),
      },
    ];
  });
}
