import type { BarGridRow } from './barGridRow.ts';
import { barGridLayout } from './barGridLayout.ts';
import type { Chart } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { formatFigure } from './formatFigure.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import { reportWords } from './reportWords.ts';
import { segmentNames } from './segmentNames.ts';

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
    const { language, column, against } = context;
    const axes = [against, column].filter(Boolean).join(' × ');
    const most = rows.toSorted((one, other) => other.value - one.value).slice(0, mostRead);
    const list = most.map(
      ({ up, across, label, value }) => `${up} × ${across} × ${label} ${formatFigure(value, language)}`,
    );
    return `${axes || barGrid.label[language]}: ${reportWords.highest[language]} ${list.join('; ')}.`;
  },
  table(rows, { language, column, against }) {
    const labels = [...new Set(rows.map(({ label }) => label))];
    const fields = new Map<string, BarGridRow[]>();
    for (const row of rows) {
      const key = JSON.stringify([row.up, row.across]);
      fields.set(key, [...(fields.get(key) ?? []), row]);
    }
    return {
      columns: [
        { label: against ?? reportWords.up[language], numeric: false },
        { label: column ?? reportWords.across[language], numeric: false },
        ...labels.map((label) => ({ label, numeric: true })),
      ],
      rows: [...fields.values()].map((own) => [
        own[0]!.up,
        own[0]!.across,
        ...labels.map((label) => formatFigure(own.find((row) => row.label === label)?.value ?? 0, language)),
      ]),
    };
  },
};
