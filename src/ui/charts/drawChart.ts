import type { EmbedOptions, Result, VisualizationSpec } from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';
import { chartLocale } from '../../charts/chartLocale.ts';
import type { Language } from '../../language/text.ts';

export type Embedded = Pick<Result, 'view' | 'finalize'>;

/** Draws a specification into an element. Vega comes when the first chart is drawn; it loads nothing and makes no code. */
export async function drawChart(
  host: HTMLElement,
  spec: TopLevelSpec,
  language: Language,
): Promise<Embedded> {
  const { default: embed } = await import('vega-embed');
  const locale = chartLocale(language);
  const options: EmbedOptions = {
    mode: 'vega-lite',
    renderer: 'svg',
    ast: true,
    actions: false,
    defaultStyle: false,
    formatLocale: locale.number,
    timeFormatLocale: locale.time,
    tooltip: { disableDefaultStyle: true },
    loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
  };
  return embed(host, spec as VisualizationSpec, options);
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('A chart loads nothing'));
}
