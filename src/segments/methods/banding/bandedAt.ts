import { bandId } from '../bands/bandId.ts';
import { bandNames } from '../bands/bandNames.ts';
import type { Banding } from './banding.ts';
import { cutBanding } from './cutBanding.ts';
import type { Sample } from './cutter.ts';

/** The banding between cuts, with bands named by their position and by what they hold. */
export function bandedAt(
  cuts: readonly number[],
  closed: 'left' | 'right',
  { type, step }: Pick<Sample, 'type' | 'step'>,
): Banding {
  const bands = bandNames(cuts, { closed, type, step }).map((said, position) => ({
    id: bandId(position),
    ...said,
  }));
  return cutBanding(bands, cuts, closed);
}
