/** The number of colours that a segment can have; they are numbered from 1. */
export const segmentColors = 12;

/** The colour of the segment at a position, in turn. */
export function colorAt(position: number): number {
  return (position % segmentColors) + 1;
}

/** The first colour that none of some segments has, so that neighbours are far apart; after all they come round again. */
export function freeColor(segments: readonly { readonly color: number }[]): number {
  const used = new Set(segments.map(({ color }) => color));
  const free = Array.from({ length: segmentColors }, (_, at) => at + 1).find((color) => !used.has(color));
  return free ?? colorAt(segments.length);
}
