import { message, type MessageValue } from '../../../language/message.ts';
import { rowsOf, type Table } from '../../../data/table.ts';
import * as words from '../../../language/words/scores.ts';
import { niceEdges } from '../../../statistics/niceEdges.ts';
import type { ReportPart } from '../../report.ts';

/** Up to so many different scores have a bar each. */
const mostBars = 30;
const bins = 15;

/** How many rows have each score, or a score in each stretch where there are many. `segmentAt` colours a bar. */
export function scoreBars(
  table: Table,
  scores: Float64Array,
  across: MessageValue,
  segmentAt: (score: number) => string | null,
): readonly ReportPart[] {
  const counts = new Map<number, number>();
  rowsOf(table).scan((row) => {
    const score = scores[row]!;
    if (!Number.isNaN(score)) counts.set(score, (counts.get(score) ?? 0) + 1);
  });
  if (counts.size === 0) return [];
  const each = [...counts].toSorted(([left], [right]) => left - right);
  const rows =
    each.length <= mostBars
      ? each.map(([score, value]) => ({
          label: String(score),
          value,
          segment: segmentAt(score),
          reference: null,
        }))
      : binned(each, segmentAt);
  return [
    {
      part: 'chart',
      title: message(words.distribution, { score: across }),
      chart: 'bars',
      rows,
      across: words.rows,
      up: across,
    },
  ];
}

function binned(each: readonly (readonly [number, number])[], segmentAt: (score: number) => string | null) {
  const edges = niceEdges(each[0]![0], each.at(-1)![0], bins);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1]!;
    const isLast = at === edges.length - 2;
    const inside = each.filter(([score]) => score >= from && (score < to || isLast));
    return {
      label: `${from} – ${to}`,
      value: inside.reduce((sum, [, count]) => sum + count, 0),
      segment: segmentAt((from + to) / 2),
      reference: null,
    };
  });
}
