import type { BarGridRow } from './barGridRow.ts';
import { barGridLayout } from './barGridLayout.ts';
import type { Chart } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { formatFigure } from './formatFigure.ts';
import { grouped } from './grouped.ts';
import { orDash } from './orDash.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import { reportWords } from './reportWords.ts';
import { segmentNames } from './segmentNames.ts';
import { segmentsIn } from './segmentsIn.ts';

/** So many fields with most are read out. */
const mostRead = 6;

/** The same few bars in each field of a grid. */
export const barGrid: Chart<BarGridRow> = {
  name: 'barGrid',
  label: { en: 'Grid of bars', sv: 'Rutnät av staplar', it: 'Griglia di barre', da: 'Gitter af søjler' },
  hint: {
    en: 'All bars have one scale; the number stands on the tallest of each field.',
    sv: 'Alla staplar har samma skala; talet står på den högsta i varje ruta.',
    it: 'Tutte le barre hanno la stessa scala; il numero sta sulla più alta di ogni riquadro.',
    da: 'Alle søjler har samme skala; tallet står på den højeste i hvert felt.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme, segments, column, against } = context;
    const { text, text2, text3, lineStrong } = palettes[theme];
    const { layout, bars, floors, tallest, below, heads } = barGridLayout(rows, context);
    const names = segmentNames(segments, language);
    const write = (values: readonly object[], mark: object) => ({
      data: { values },
      mark: { type: 'text', align: 'center', baseline: 'middle', ...mark },
      encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'text' } },
    });
    const marks = [
      {
        data: { values: floors },
        mark: { type: 'rule', color: lineStrong },
        encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y') },
      },
      {
        data: { values: bars.map((bar) => ({ ...bar, name: names.get(bar.segment ?? '') ?? '–' })) },
        mark: { type: 'rect' },
        encoding: {
          ...box,
          fill: said('fill'),
          tooltip: [
            { field: 'up', title: against ?? reportWords.up[language] },
            { field: 'across', title: column ?? reportWords.across[language] },
            { field: 'label', title: reportWords.bar[language] },
            { field: 'name', title: chartWords.segment[language] },
            { field: 'valueText', title: chartWords.value[language] },
          ],
        },
      },
      write(tallest, { color: text }),
      write(below, { color: text3, fontSize: 11 }),
      write(heads, { color: text2 }),
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const { language, segments, column, against } = context;
    const axes = [against, column].filter(Boolean).join(' × ');
    const names = segmentNames(segments, language);
    const sums = segmentsIn(ownedBySegments(rows), context).map((id) => {
      const sum = rows.reduce((before, { segment, value }) => before + (segment === id ? value : 0), 0);
      return `${names.get(id)} ${formatFigure(sum, language)}`;
    });
    const most = rows.toSorted((one, other) => other.value - one.value).slice(0, mostRead);
    const list = most.map(
      ({ up, across, label, value }) => `${up} × ${across} × ${label} ${formatFigure(value, language)}`,
    );
    const highest = `${reportWords.highest[language]} ${list.join('; ')}`;
    return `${axes || barGrid.label[language]}: ${[...sums, highest].join('; ')}.`;
  },
  table(rows, { language, segments, column, against }) {
    const labels = [...new Set(rows.map(({ label }) => label))];
    const names = segmentNames(segments, language);
    const hasSegments = ownedBySegments(rows).length > 0;
    const lines = grouped(rows, ({ up, across, segment }) => JSON.stringify([up, across, segment]));
    return {
      columns: [
        ...(hasSegments ? [{ label: chartWords.segment[language], numeric: false }] : []),
        { label: against ?? reportWords.up[language], numeric: false },
        { label: column ?? reportWords.across[language], numeric: false },
        ...labels.map((label) => ({ label, numeric: true })),
      ],
      rows: lines.map(([, own]) => {
        const { up, across, segment } = own[0]!;
        const found = new Map(own.map(({ label, value }) => [label, value]));
        return [
          ...(hasSegments ? [names.get(segment ?? '') ?? '–'] : []),
          up,
          across,
          ...labels.map((label) => orDash(found.get(label), (value) => formatFigure(value, language))),
        ];
      }),
    };
  },
};

const ownedBySegments = (rows: readonly BarGridRow[]) =>
  rows.flatMap(({ segment }) => (segment === null ? [] : [{ segment }]));
