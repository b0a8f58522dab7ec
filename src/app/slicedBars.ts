import type { Bar } from '../data/facts.ts';

/** A part of a bar that lies in one band. */
export interface Slice {
  readonly from: number;
  readonly to: number;
  /** The rows of the whole bar. */
  readonly count: number;
  /** The position of its band from 0. */
  readonly band: number;
}

/** The bars of a histogram cut where the bands are, so that each part can have the colour of its band. */
export function slicedBars(bars: readonly Bar[], cuts: readonly number[]): readonly Slice[] {
  return bars.flatMap(({ from, to, count }) => {
    if (from === undefined || to === undefined) return [];
    const inside = cuts.filter((cut) => cut > from && cut < to);
    const edges = [from, ...inside, to];
    const first = cuts.filter((cut) => cut <= from).length;
    return edges.slice(1).map((end, part) => ({ from: edges[part]!, to: end, count, band: first + part }));
  });
}
