import { formatPercent } from '../language/format.ts';
import type { Chart } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { formatFigure } from './formatFigure.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { lineHeights } from './plot/plotLayout.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import { reportName } from './reportName.ts';
import { tilesOf, treemapLayout } from './treemapLayout.ts';
import type { TreemapRow } from './treemapRow.ts';

/** Parts of a whole as tiles, each as large as its part. */
export const treemap: Chart<TreemapRow> = {
  name: 'treemap',
  label: { en: 'Treemap', sv: 'Trädkarta', it: 'Treemap', da: 'Træstruktur' },
  hint: {
    en: 'A tile each; its area is its share of the whole.',
    sv: 'En ruta var; ytan är andelen av helheten.',
    it: 'Un riquadro ciascuno; l’area è la quota del totale.',
    da: 'Et felt hver; arealet er andelen af helheden.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme, column, against } = context;
    const { surface } = palettes[theme];
    const { layout, tiles } = treemapLayout(rows, context);
    const marks = [
      {
        data: { values: tiles },
        mark: { type: 'rect', stroke: surface, strokeWidth: 2 },
        encoding: {
          ...box,
          fill: said('fill'),
          tooltip: [
            { field: 'name', title: against ?? chartWords.segment[language] },
            { field: 'valueText', title: column ?? chartWords.value[language] },
            { field: 'shareText', title: chartWords.share[language] },
          ],
        },
      },
      {
        data: { values: tiles.filter(({ text }) => text.length > 0) },
        mark: { type: 'text', align: 'left', baseline: 'middle', lineHeight: lineHeights.title },
        encoding: { x: pixel('textX'), y: pixel('textY'), text: { field: 'text' }, color: said('ink') },
      },
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const { language, column } = context;
    const nameOf = reportName(context);
    const list = tilesOf(rows).map(
      ({ label, segment, value, share }) =>
        `${nameOf(label, segment)} ${formatFigure(value, language)} (${formatPercent(share, language)})`,
    );
    return `${column ?? chartWords.value[language]}: ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language, column, against } = context;
    const nameOf = reportName(context);
    return {
      columns: [
        { label: against ?? chartWords.segment[language], numeric: false },
        { label: column ?? chartWords.value[language], numeric: true },
        { label: chartWords.share[language], numeric: true },
      ],
      rows: tilesOf(rows).map(({ label, segment, value, share }) => [
        nameOf(label, segment),
        formatFigure(value, language),
        formatPercent(share, language),
      ]),
    };
  },
};
