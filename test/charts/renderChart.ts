import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { chartLocale } from '../../src/charts/chartLocale.ts';
import { liveParts } from '../../src/charts/liveParts.ts';
import type { Language } from '../../src/language/text.ts';

export interface Rendered {
  readonly svg: string;
  /** What Vega-Lite or Vega had to say against the specification. */
  readonly complaints: readonly string[];
}

/**
 * Draws a specification as the page does: under the AST interpreter, with a loader that refuses. With `then`, the rows
 * of that specification are put into the standing picture.
 */
export async function renderChart(
  drawn: TopLevelSpec,
  language: Language,
  then?: TopLevelSpec,
): Promise<Rendered> {
  const { spec } = liveParts(drawn);
  const complaints: string[] = [];
  const complain = (...words: readonly unknown[]) => void complaints.push(words.join(' '));
  const logger = vega.logger(vega.Warn, undefined, (_method, _level, words) => complain(...words));
  const locale = chartLocale(language);
  vega.formatLocale(locale.number);
  vega.timeFormatLocale(locale.time);
  const compiled = compile(spec, { logger });
  const refuse = () => Promise.reject(new Error('A chart loads nothing'));
  const view = new vega.View(vega.parse(compiled.spec, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'none',
    logger,
    loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
  });
  await view.runAsync();
  if (then) {
    const { signals, data } = liveParts(then);
    for (const [name, value] of Object.entries(signals)) view.signal(name, value);
    for (const [name, rows] of Object.entries(data)) view.data(name, [...rows]);
    await view.resize().runAsync();
  }
  const svg = await view.toSVG();
  view.finalize();
  return { svg, complaints };
}
