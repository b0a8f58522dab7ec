import { formatNumber, formatPercent } from '../language/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartFrame } from './chartFrame.ts';
import { chartWords } from './chartWords.ts';
import { lensMarks } from './lensMarks.ts';
import { lensWords } from './lensWords.ts';
import { orDash } from './orDash.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { segmentNames } from './segmentNames.ts';
import { lineHeightOfNames, strataLayout } from './strataLayout.ts';
import type { StrataRow } from './strataRow.ts';

/** The same segments stacked in market, leads and customers, with a ribbon from each to itself. */
export const strata: Chart<StrataRow> = {
  name: 'strata',
  label: {
    en: 'What each layer is made of',
    sv: 'Vad varje skikt består av',
    it: 'Di che cosa è fatto ogni strato',
    da: 'Hvad hvert lag består af',
  },
  hint: {
    en: 'Each column is a whole table, from market to leads to customers. A ribbon that narrows is a segment that loses share; tables are compared as groups, not person by person.',
    sv: 'Varje kolumn är en hel tabell, från marknad via leads till kunder. Ett band som smalnar är ett segment som tappar andel; tabellerna jämförs som grupper, inte person för person.',
    it: 'Ogni colonna è una tabella intera, dal mercato ai lead ai clienti. Un nastro che si stringe è un segmento che perde quota; le tabelle si confrontano come gruppi, non persona per persona.',
    da: 'Hver kolonne er en hel tabel, fra marked over leads til kunder. Et bånd, der bliver smallere, er et segment, der taber andel; tabellerne sammenlignes som grupper, ikke person for person.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme, width } = context;
    const { surface, text2, ribbon } = palettes[theme];
    const layout = strataLayout(rows, context);
    const { columns, isNarrow, top } = layout;
    const fill = { field: 'fill', type: 'nominal', scale: null } as const;
    return {
      ...chartFrame(context),
      width,
      height: layout.height,
      layer: [
        {
          data: { values: layout.ribbons },
          mark: { type: 'area', opacity: ribbon, strokeWidth: 0 },
          encoding: { x: pixel('x'), y: pixel('y'), y2: { field: 'y2' }, detail: { field: 'ribbon' }, fill },
        },
        {
          data: { values: layout.blocks },
          mark: { type: 'rect', stroke: surface, strokeWidth: 1 },
          encoding: {
            x: pixel('x'),
            x2: { field: 'x2' },
            y: pixel('y'),
            y2: { field: 'y2' },
            fill,
            tooltip: [
              { field: 'name', title: chartWords.segment[language] },
              { field: 'heading', title: chartWords.table[language] },
              { field: 'exact', title: chartWords.share[language] },
              { field: 'count', title: chartWords.count[language] },
            ],
          },
        },
        ...(['left', 'right'] as const).map((align) => ({
          data: { values: layout.figures.filter((figure) => figure.align === align) },
          mark: { type: 'text', align, baseline: 'middle', fontSize: isNarrow ? 11 : 12 } as const,
          encoding: {
            x: pixel('x'),
            y: pixel('y'),
            text: { field: 'share' },
            color: { field: 'color', type: 'nominal', scale: null } as const,
          },
        })),
        {
          data: { values: layout.labels },
          mark: {
            type: 'text',
            align: 'left',
            baseline: 'middle',
            fontSize: isNarrow ? 11.5 : 12.5,
            limit: layout.nameLimit,
            lineHeight: lineHeightOfNames,
          },
          encoding: {
            x: pixel('nameX'),
            y: pixel('nameY'),
            text: { field: 'lines' },
            tooltip: [{ field: 'name', title: chartWords.segment[language] }],
          },
        },
        {
          data: { values: layout.labels },
          mark: {
            type: 'text',
            align: isNarrow ? 'left' : 'right',
            baseline: 'middle',
            fontSize: isNarrow ? 11 : 12.5,
            color: text2,
          },
          encoding: { x: pixel('shareX'), y: pixel('shareY'), text: { field: 'share' } },
        },
        ...columns.flatMap(({ layer, x, heading, total, color }) => [
          ...lensMarks(layer, theme, isNarrow ? 64 : 90).map((mark) => ({
            data: { values: [{ x: x + 5 }] },
            mark: { ...mark, y: 8 },
            encoding: { x: pixel('x') },
          })),
          {
            data: { values: [{ x: x + (isNarrow ? 13 : 15), heading }] },
            mark: {
              type: 'text',
              align: 'left',
              baseline: 'middle',
              y: 8,
              color,
              fontSize: isNarrow ? 11.5 : 13,
              fontWeight: 600,
            } as const,
            encoding: { x: pixel('x'), text: { field: 'heading' } },
          },
          {
            data: { values: isNarrow ? [] : [{ x, total }] },
            mark: { type: 'text', align: 'left', baseline: 'bottom', y: top - 8, color: text2 } as const,
            encoding: { x: pixel('x'), text: { field: 'total' } },
          },
        ]),
      ],
    };
  },
  describe(rows, context) {
    const { columns, rows: cells } = strata.table(rows, context);
    const list = cells.map(([name, ...shares]) => {
      const parts = shares.map((share, index) => `${columns[index + 1]?.label ?? ''} ${share}`);
      return `${name ?? ''}: ${parts.join(', ')}`;
    });
    return `${strata.label[context.language]}. ${list.join('; ')}.`;
  },
  table(rows, { segments, language }: ChartContext) {
    const names = segmentNames(segments, language);
    const layers = [...new Set(rows.map(({ layer }) => layer))];
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        ...layers.map((layer) => ({ label: lensWords(layer).heading[language], numeric: true })),
      ],
      rows: segments.map(({ id }) => [
        names.get(id) ?? id,
        ...layers.map((layer) => {
          const row = rows.find((candidate) => candidate.layer === layer && candidate.segment === id);
          const share = orDash(row?.share, (known) => formatPercent(known, language));
          return row ? `${share} (${formatNumber(row.units, language, 0)})` : share;
        }),
      ]),
    };
  },
};
