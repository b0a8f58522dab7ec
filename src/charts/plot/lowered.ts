import type { PlotLayout } from './plotLayout.ts';

/** A layout of one panel that ends at `bottom`, with more room below it: what stands there moves down by `more`. */
export function lowered(layout: PlotLayout, bottom: number, more: number, below = 0): PlotLayout {
  return {
    ...layout,
    height: layout.height + more + below,
    titles: layout.titles.map((title) => (title.y > bottom ? { ...title, y: title.y + more } : title)),
  };
}
