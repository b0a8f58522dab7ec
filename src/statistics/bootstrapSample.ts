import type { Points } from './points.ts';
import type { Random } from './random.ts';

/** So many coordinates are copied between two steps: some milliseconds of work. */
const stretch = 1 << 18;

/** As many rows as there are, drawn with replacement. */
export function* bootstrapSample(
  { values, size, width }: Points,
  draw: Random,
): Generator<{ readonly fraction: number }, Points, void> {
  const sample = new Float64Array(size * width);
  const every = Math.max(1, Math.floor(stretch / (width + 4)));
  for (let row = 0, to = 0; row < size; row++) {
    const from = draw.integer(0, size - 1) * width;
    for (let column = 0; column < width; column++) sample[to++] = values[from + column]!;
    if ((row + 1) % every === 0) yield { fraction: (row + 1) / size };
  }
  return { values: sample, size, width };
}
