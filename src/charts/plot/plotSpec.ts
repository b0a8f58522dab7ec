import type { TopLevelSpec } from 'vega-lite';
import type { ChartContext } from '../chart.ts';
import { chartFrame } from '../chartFrame.ts';
import { palettes } from '../palette.ts';
import { pixel } from '../pixel.ts';
import { lineHeights, type PlotLayout } from './plotLayout.ts';

/** A fill, or another look, that the row itself says. */
export function said(field: string) {
  return { field, type: 'nominal', scale: null } as const;
}

/** The place of a rectangle whose row has its sides in pixels. */
export const box = {
  x: pixel('left'),
  x2: { field: 'right' },
  y: pixel('top'),
  y2: { field: 'bottom' },
} as const;

/** The picture of a plot: the marks between the grid and what is written. */
export function plotSpec(layout: PlotLayout, marks: readonly object[], context: ChartContext): TopLevelSpec {
  const { width, theme, title } = context;
  const { grid, text, text2 } = palettes[theme];
  const write = (data: readonly object[], mark: object, more: object = {}) => ({
    data: { values: data },
    mark: { type: 'text', baseline: 'middle', color: text2, ...mark },
    encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'text' }, ...more },
  });
  return {
    ...chartFrame(context),
    width,
    height: Math.max(40, layout.height),
    // On the page the picture is as wide as it is told, so that a place in it is a place in its layout.
    autosize: { type: title ? 'pad' : 'none' },
    layer: [
      {
        data: { values: layout.grid },
        mark: { type: 'rule', color: grid },
        encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } },
      },
      ...marks,
      write(layout.across, { align: 'center' }),
      write(layout.up, { align: 'right', limit: layout.upLimit, lineHeight: lineHeights.label }),
      write(layout.titles, { align: 'left', lineHeight: lineHeights.title }),
      write(layout.headings, { align: 'left', fontWeight: 600, color: text, limit: { expr: 'datum.limit' } }),
      {
        data: { values: layout.legend },
        mark: { type: 'square', size: 90, opacity: 1 },
        encoding: { x: pixel('x'), y: pixel('y'), color: said('fill') },
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
    ],
  } as TopLevelSpec;
}
