import { barsLayout } from './barsLayout.ts';
import type { BarsRow } from './barsRow.ts';
import type { Chart } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { formatFigure } from './formatFigure.ts';
import { orDash } from './orDash.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import { reportName } from './reportName.ts';
import { reportWords } from './reportWords.ts';

/** One figure of several things, each as a bar. */
export const bars: Chart<BarsRow> = {
  name: 'bars',
  label: { en: 'Bars', sv: 'Liggande staplar', it: 'Barre', da: 'Liggende søjler' },
  hint: {
    en: 'One bar each, from 0; below 0 it goes to the left. An upright stroke is the whole table.',
    sv: 'En stapel var, från 0; under 0 går den åt vänster. Ett lodrätt streck är hela tabellen.',
    it: 'Una barra ciascuno, da 0; sotto lo 0 va a sinistra. Un tratto verticale è tutta la tabella.',
    da: 'En søjle hver, fra 0; under 0 går den til venstre. En lodret streg er hele tabellen.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme, column } = context;
    const { text, text3, surface } = palettes[theme];
    const { layout, marks: shown, zero } = barsLayout(rows, context);
    const strokes = shown.filter(({ reference }) => reference !== null);
    const tooltip = [
      { field: 'name', title: reportWords.figure[language] },
      { field: 'valueText', title: column ?? chartWords.value[language] },
      { field: 'referenceText', title: chartWords.whole[language] },
    ];
    const stroke = { x: pixel('referenceX'), y: pixel('over'), y2: { field: 'under' } };
    const values = (align: 'left' | 'right') => ({
      data: { values: shown.filter((row) => row.align === align) },
      mark: { type: 'text', align, baseline: 'middle', color: text },
      encoding: { x: pixel('textX'), y: pixel('middle'), text: { field: 'valueText' } },
    });
    const marks = [
      {
        data: { values: shown },
        mark: { type: 'rect', cornerRadius: 1 },
        encoding: { ...box, color: said('fill'), tooltip },
      },
      {
        data: { values: zero },
        mark: { type: 'rule', color: text3 },
        encoding: { x: pixel('x'), y: pixel('y'), y2: { field: 'y2' } },
      },
      {
        data: { values: strokes },
        mark: { type: 'rule', stroke: surface, strokeWidth: 5 },
        encoding: stroke,
      },
      {
        data: { values: strokes },
        mark: { type: 'rule', stroke: text, strokeWidth: 2 },
        encoding: { ...stroke, tooltip },
      },
      values('left'),
      values('right'),
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const { language, column } = context;
    const nameOf = reportName(context);
    const list = rows.map(({ label, segment, value, reference }) => {
      const whole =
        reference === null
          ? ''
          : ` (${chartWords.whole[language].toLowerCase()} ${formatFigure(reference, language)})`;
      return `${nameOf(label, segment)} ${formatFigure(value, language)}${whole}`;
    });
    return `${column ?? chartWords.value[language]}: ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language, column, against } = context;
    const nameOf = reportName(context);
    const hasWhole = rows.some(({ reference }) => reference !== null);
    return {
      columns: [
        { label: against ?? reportWords.figure[language], numeric: false },
        { label: column ?? chartWords.value[language], numeric: true },
        ...(hasWhole ? [{ label: chartWords.whole[language], numeric: true }] : []),
      ],
      rows: rows.map(({ label, segment, value, reference }) => [
        nameOf(label, segment),
        formatFigure(value, language),
        ...(hasWhole ? [orDash(reference, (known) => formatFigure(known, language))] : []),
      ]),
    };
  },
};
