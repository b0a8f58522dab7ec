import type { ChartContext } from './chart.ts';
import { chartTheme } from './chartTheme.ts';

/** What every picture begins with: its theme, and its title where it leaves the page. */
export function chartFrame({ theme, title }: ChartContext) {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    config: chartTheme(theme),
    // The descenders of the lowest words reach past the height that Vega works out.
    padding: { left: 0, right: 0, top: 2, bottom: 5 },
    ...(title && {
      title: { text: title.text, ...(title.subtitle === undefined ? {} : { subtitle: title.subtitle }) },
    }),
  };
}
