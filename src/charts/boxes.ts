import type { BoxesRow } from './boxesRow.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { extent } from './extent.ts';
import { formatFigure } from './formatFigure.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { namesAxis, numberAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import { reportName } from './reportName.ts';
import { reportWords } from './reportWords.ts';
import { segmentFills } from './segmentFill.ts';

const line = 32;
const five = ['least', 'lower', 'middle', 'upper', 'greatest'] as const;

/** How far several figures spread, on one axis. */
export const boxes: Chart<BoxesRow> = {
  name: 'boxes',
  label: {
    en: 'Spread of figures',
    sv: 'Måttens spridning',
    it: 'Dispersione delle misure',
    da: 'Målenes spredning',
  },
  hint: {
    en: 'The box is the middle half, the stroke in it the median. The whiskers reach to the least and the greatest.',
    sv: 'Lådan är den mittersta halvan, strecket i den medianen. Morrhåren når till det lägsta och det högsta.',
    it: 'La scatola è la metà centrale, il tratto al suo interno la mediana. I baffi arrivano al minimo e al massimo.',
    da: 'Boksen er den midterste halvdel, stregen i den medianen. Knurhårene når til det laveste og det højeste.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme } = context;
    const { text, text2, surface } = palettes[theme];
    const shown = marksOf(rows, context);
    const heads = headsOf(context);
    const tooltip = [
      { field: 'name', title: reportWords.figure[language] },
      ...five.map((field) => ({ field: `${field}Text`, title: heads[field] })),
    ];
    const across = (mark: object, more: object = {}) => ({
      data: { values: shown },
      mark: { type: 'rule', ...mark },
      encoding: { x: pixel('middleX'), y: pixel('top'), y2: { field: 'bottom' }, ...more },
    });
    const marks = [
      {
        data: { values: shown },
        mark: { type: 'rule', color: text2 },
        encoding: { x: pixel('leastX'), x2: { field: 'greatestX' }, y: pixel('centre'), tooltip },
      },
      ...(['leastX', 'greatestX'] as const).map((end) => ({
        data: { values: shown },
        mark: { type: 'rule', color: text2 },
        encoding: { x: pixel(end), y: pixel('capTop'), y2: { field: 'capBottom' } },
      })),
      {
        data: { values: shown },
        mark: { type: 'rect', cornerRadius: 1 },
        encoding: { ...box, color: said('fill'), tooltip },
      },
      across({ stroke: surface, strokeWidth: 4 }),
      across({ stroke: text, strokeWidth: 2 }, { tooltip }),
    ];
    return plotSpec(layoutOf(rows, context), marks, context);
  },
  describe(rows, context) {
    const { language, column } = context;
    const list = texts(rows, context).map(
      ({ name, leastText, lowerText, middleText, upperText, greatestText }) =>
        `${name} ${middleText} (${lowerText} – ${upperText}; ${leastText} – ${greatestText})`,
    );
    const subject = [column, chartWords.median[language].toLowerCase()].filter(Boolean).join(', ');
    return `${subject}: ${list.join('; ')}.`;
  },
  table(rows, context) {
    const heads = headsOf(context);
    return {
      columns: [
        { label: context.against ?? reportWords.figure[context.language], numeric: false },
        ...five.map((field) => ({ label: heads[field], numeric: true })),
      ],
      rows: texts(rows, context).map((row) => [row.name, ...five.map((field) => row[`${field}Text`])]),
    };
  },
};

const headsOf = ({ language }: ChartContext) => ({
  least: reportWords.least[language],
  lower: reportWords.lower[language],
  middle: chartWords.median[language],
  upper: reportWords.upper[language],
  greatest: reportWords.greatest[language],
});

function texts(rows: readonly BoxesRow[], context: ChartContext) {
  const nameOf = reportName(context);
  const text = (value: number) => formatFigure(value, context.language);
  return rows.map((row) => ({
    ...row,
    name: nameOf(row.label, row.segment),
    leastText: text(row.least),
    lowerText: text(row.lower),
    middleText: text(row.middle),
    upperText: text(row.upper),
    greatestText: text(row.greatest),
  }));
}

function layoutOf(rows: readonly BoxesRow[], context: ChartContext) {
  const [from, to] = extent(rows.flatMap(({ least, greatest }) => [least, greatest]));
  return plotLayout(
    {
      split: null,
      legend: [],
      height: Math.max(1, rows.length) * line,
      y: namesAxis(texts(rows, context).map(({ name }) => name)),
      yTitle: context.against ?? '',
      x: (pixels) => numberAxis(from, to, pixels, context.language),
      xTitle: context.column ?? '',
    },
    context,
  );
}

function marksOf(rows: readonly BoxesRow[], context: ChartContext) {
  const panel = layoutOf(rows, context).panels[0]!;
  const fills = segmentFills(context);
  const { text3 } = palettes[context.theme];
  return texts(rows, context).map((row, index) => {
    const centre = panel.y.at(index + 0.5);
    return {
      ...row,
      fill: fills.get(row.segment ?? '') ?? text3,
      leastX: panel.x.at(row.least),
      left: panel.x.at(row.lower),
      middleX: panel.x.at(row.middle),
      right: panel.x.at(row.upper),
      greatestX: panel.x.at(row.greatest),
      centre,
      top: centre - 8,
      bottom: centre + 8,
      capTop: centre - 4,
      capBottom: centre + 4,
    };
  });
}
