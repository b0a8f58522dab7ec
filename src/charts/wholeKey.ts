import type { ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';

/** The line above a picture whose upright strokes are the whole table: the title of its axis, and what a stroke is. */
export function wholeKey({ against, language }: ChartContext, hasWhole: boolean): string {
  const key = hasWhole ? `┃ ${chartWords.whole[language]}` : '';
  return [against ?? '', key].filter(Boolean).join('   ');
}
