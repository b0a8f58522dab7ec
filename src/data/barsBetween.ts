import type { Bar } from './facts.ts';

/**
 * How many values lie between each edge and the next; the last bar includes its upper edge. NaN is passed over.
 * The first guess by equal widths is put right where the edges are months.
 */
export function barsBetween(values: Float64Array, edges: readonly number[]): Bar[] {
  const last = edges.length - 2;
  const start = edges[0]!;
  const scale = (last + 1) / (edges[last + 1]! - start);
  const counts = new Uint32Array(last + 1);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    let bar = Math.max(0, Math.min(last, Math.floor((value - start) * scale) || 0));
    while (bar > 0 && value < edges[bar]!) bar--;
    while (bar < last && value >= edges[bar + 1]!) bar++;
    counts[bar]!++;
  }
  return Array.from(counts, (count, bar) => ({ count, from: edges[bar]!, to: edges[bar + 1]! }));
}
