import type { ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { isWhole } from './isWhole.ts';

interface Line {
  readonly field: string;
  readonly title: string;
}

/** What is told of a mark, with its segment first where the table has segments. */
export function tooltipOf(lines: readonly Line[], context: ChartContext): Line[] {
  const segment = { field: 'name', title: chartWords.segment[context.language] };
  return isWhole(context) ? [...lines] : [segment, ...lines];
}
