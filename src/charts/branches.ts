import type { BranchesRow } from './branchesRow.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { extent } from './extent.ts';
import { formatFigure } from './formatFigure.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { heightAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { plotSpec, said } from './plot/plotSpec.ts';
import { reportWords } from './reportWords.ts';
import { segmentFills } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { segmentsIn } from './segmentsIn.ts';

/** So many of the highest joins are read out. */
const mostRead = 8;

/** A tree of what is joined to what, and at which height. */
export const branches: Chart<BranchesRow> = {
  name: 'branches',
  label: { en: 'Dendrogram', sv: 'Dendrogram', it: 'Dendrogramma', da: 'Dendrogram' },
  hint: {
    en: 'A level line joins what lies below it; the higher it is, the less alike the two are. The dashed line cuts the tree into segments.',
    sv: 'En vågrät linje slår ihop det som ligger under den; ju högre den ligger, desto mindre lika är de två. Den streckade linjen delar trädet i segment.',
    it: 'Una linea orizzontale unisce ciò che sta sotto; più è in alto, meno i due si somigliano. La linea tratteggiata taglia l’albero in segmenti.',
    da: 'En vandret linje samler det, der ligger under den; jo højere den ligger, desto mindre ligner de to hinanden. Den stiplede linje deler træet i segmenter.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme, against } = context;
    const { text, text2, surface } = palettes[theme];
    const layout = layoutOf(rows, context);
    const panel = layout.panels[0]!;
    const names = segmentNames(context.segments, language);
    const fills = segmentFills(context);
    const pieces = rows.flatMap(({ x1, y1, x2, y2, segment }) =>
      segment === ''
        ? []
        : [
            {
              name: names.get(segment ?? '') ?? reportWords.between[language],
              fill: fills.get(segment ?? '') ?? text2,
              heightText: formatFigure(Math.max(y1, y2), language),
              left: panel.x.at(x1),
              right: panel.x.at(x2),
              top: panel.y.at(y1),
              bottom: panel.y.at(y2),
            },
          ],
    );
    const cuts = cutsOf(rows).map((height) => ({
      left: panel.left,
      right: panel.left + panel.width,
      y: panel.y.at(height),
      text: `${reportWords.cut[language]} ${formatFigure(height, language)}`,
    }));
    const words = (mark: object) => ({
      data: { values: cuts },
      mark: { type: 'text', align: 'right', baseline: 'bottom', dy: -3, ...mark },
      encoding: { x: pixel('right'), y: pixel('y'), text: { field: 'text' } },
    });
    const marks = [
      {
        data: { values: pieces },
        mark: { type: 'rule', strokeWidth: 1.5, strokeCap: 'square' },
        encoding: {
          x: pixel('left'),
          x2: { field: 'right' },
          y: pixel('top'),
          y2: { field: 'bottom' },
          color: said('fill'),
          tooltip: [
            { field: 'name', title: chartWords.segment[language] },
            { field: 'heightText', title: against ?? reportWords.height[language] },
          ],
        },
      },
      {
        data: { values: cuts },
        mark: { type: 'rule', color: text, strokeDash: [5, 4] },
        encoding: { x: pixel('left'), x2: { field: 'right' }, y: pixel('y') },
      },
      words({ stroke: surface, strokeWidth: 4, strokeJoin: 'round' }),
      words({ color: text }),
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const { language, against } = context;
    const names = segmentNames(context.segments, language);
    const text = (height: number) => formatFigure(height, language);
    const joins = joinsOf(rows);
    const list = [
      ...cutsOf(rows).map((height) => `${reportWords.cut[language]} ${text(height)}`),
      `${reportWords.highest[language]} ${joins
        .slice(0, mostRead)
        .map(({ y1 }) => text(y1))
        .join(', ')}`,
      ...inSegments(rows, context).map((id) => {
        const own = joins.filter(({ segment }) => segment === id);
        return `${names.get(id) ?? id} ${own[0] ? text(own[0].y1) : '–'}`;
      }),
    ];
    return `${against ?? reportWords.height[language]}: ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language, against } = context;
    const names = segmentNames(context.segments, language);
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        { label: against ?? reportWords.height[language], numeric: true },
      ],
      rows: [
        ...cutsOf(rows).map((cut) => [reportWords.cut[language], formatFigure(cut, language)]),
        ...joinsOf(rows).map(({ y1, segment }) => [
          names.get(segment ?? '') ?? reportWords.between[language],
          formatFigure(y1, language),
        ]),
      ],
    };
  },
};

const cutsOf = (rows: readonly BranchesRow[]) =>
  rows.filter(({ segment }) => segment === '').map(({ y1 }) => y1);

/** The level pieces, the highest first. */
const joinsOf = (rows: readonly BranchesRow[]) =>
  rows
    .filter(({ y1, y2, segment }) => y1 === y2 && segment !== '')
    .toSorted((one, other) => other.y1 - one.y1);

const inSegments = (rows: readonly BranchesRow[], context: ChartContext) =>
  segmentsIn(
    rows.flatMap(({ segment }) => (segment ? [{ segment }] : [])),
    context,
  );

function layoutOf(rows: readonly BranchesRow[], context: ChartContext) {
  const height = context.width < 480 ? 220 : 280;
  const [from, to] = extent(rows.flatMap(({ x1, x2, segment }) => (segment === '' ? [] : [x1, x2])));
  const [, highest] = extent([0, ...rows.flatMap(({ y1, y2 }) => [y1, y2])]);
  return plotLayout(
    {
      split: null,
      legend: inSegments(rows, context),
      height,
      y: heightAxis(highest * 1.03, height, context.language),
      yTitle: context.against ?? reportWords.height[context.language],
      x: () => ({ from, to, ticks: [], hasGrid: false }),
      xTitle: context.column ?? '',
    },
    context,
  );
}
