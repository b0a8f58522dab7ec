import type { ChartContext } from '../chart.ts';
import { segmentFills } from '../segmentFill.ts';
import { segmentNames } from '../segmentNames.ts';
import { textWidth } from './textWidth.ts';

const line = 22;

/** An entry of a legend. It is a mark too, which stands for its segment. */
interface LegendEntry {
  readonly segment: string;
  readonly name: string;
  readonly fill: string;
  readonly x: number;
  readonly textX: number;
  readonly y: number;
}

/** The segments that are drawn over each other, with their colours, in as many lines as they need. */
export function legendLayout(
  ids: readonly string[],
  context: ChartContext,
): { readonly entries: readonly LegendEntry[]; readonly height: number } {
  const names = segmentNames(context.segments, context.language);
  const fills = segmentFills(context);
  const entries: LegendEntry[] = [];
  let [x, y] = [0, line / 2];
  for (const { id } of context.segments) {
    if (!ids.includes(id)) continue;
    const name = names.get(id) ?? id;
    const width = Math.min(context.width, textWidth(name) + 34);
    if (x > 0 && x + width > context.width) [x, y] = [0, y + line];
    entries.push({ segment: id, name, fill: fills.get(id) ?? '', x: x + 5, textX: x + 16, y });
    x += width;
  }
  return { entries, height: entries.length === 0 ? 0 : y + line / 2 + 4 };
}
