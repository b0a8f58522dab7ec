import { nextAbove } from '../../nextAbove.ts';
import { gridAbove, gridBelow } from '../../moves/onGrid.ts';
import type { Band, Banding, Grid } from './banding.ts';

/** The banding between ascending cuts, open at both ends. There is one band more than there are cuts. */
export function cutBanding(
  bands: readonly Band[],
  cuts: readonly number[],
  closed: 'left' | 'right',
): Banding {
  const edges = Float64Array.from(cuts);
  const isLeft = closed === 'left';
  const write = isLeft ? writeAtOrAbove : writeAbove;
  const tree = padded(edges);
  const bandOf = (value: number) => {
    let band = 0;
    while (band < edges.length && (isLeft ? value >= edges[band]! : value > edges[band]!)) band++;
    return band;
  };
  return {
    bands,
    cuts,
    closed,
    writeCodes: (codes, values, from, to) => write(codes, values, tree, from, to),
    nearest(band, value, grid) {
      const [from, to] = [edges[band - 1], edges[band]];
      const isAbove = from !== undefined && !(value >= (to ?? Infinity));
      const edge = isAbove ? from : (to ?? 0);
      const [written, exact] = isAbove ? lowest(edge, isLeft, grid) : highest(edge, isLeft, grid);
      return bandOf(written) === band ? written : exact;
    },
  };
}

/** The lowest value above a cut: as values are written, and of all numbers. */
function lowest(cut: number, isIncluded: boolean, grid: Grid): readonly [number, number] {
  const exact = isIncluded ? cut : nextAbove(cut);
  return [grid ? gridAbove(exact, grid.unit, grid.parts) : exact, exact];
}

/** The highest value below a cut. */
function highest(cut: number, isLeft: boolean, grid: Grid): readonly [number, number] {
  const exact = isLeft ? -nextAbove(-cut) : cut;
  return [grid ? gridBelow(exact, grid.unit, grid.parts) : exact, exact];
}

/** Edges up to one less than a power of two, so that each search takes the same steps; nothing is above what is added. */
function padded(edges: Float64Array): Float64Array {
  const size = 2 ** Math.ceil(Math.log2(edges.length + 1));
  const all = new Float64Array(size).fill(Number.NaN);
  all.set(edges);
  return all;
}

/** One more than the number of edges below each value; 0 for NaN. Without branches: a comparison is a number. */
function writeAbove(
  codes: Uint8Array,
  values: Float64Array,
  edges: Float64Array,
  from: number,
  to: number,
): void {
  const first = edges.length >>> 1;
  for (let row = from; row < to; row++) {
    const value = values[row]!;
    let below = 0;
    for (let half = first; half > 0; half >>>= 1) below += half & -Number(value > edges[below + half - 1]!);
    codes[row] = (below + 1) & -Number(value === value);
  }
}

/** The same with the values that lie on an edge counted above it. */
function writeAtOrAbove(
  codes: Uint8Array,
  values: Float64Array,
  edges: Float64Array,
  from: number,
  to: number,
): void {
  const first = edges.length >>> 1;
  for (let row = from; row < to; row++) {
    const value = values[row]!;
    let below = 0;
    for (let half = first; half > 0; half >>>= 1) below += half & -Number(value >= edges[below + half - 1]!);
    codes[row] = (below + 1) & -Number(value === value);
  }
}
