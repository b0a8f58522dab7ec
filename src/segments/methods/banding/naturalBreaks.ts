import { naturalBreaks as breaksOf } from '../../../statistics/naturalBreaks.ts';
import { roundEdge } from '../../../statistics/roundEdge.ts';
import type { CountOfBands } from '../bands/countOfBands.ts';
import { bandedAt } from './bandedAt.ts';
import type { Cutter } from './cutter.ts';

/** A cut stands half way between the largest value of a class and the smallest of the next, as R's classInt draws it. */
export const naturalBreaks: Cutter<CountOfBands> = {
  name: 'naturalBreaks',
  *cut({ count }, sample) {
    const { classes } = yield* breaksOf(sample.ascending, count);
    const cuts = classes.slice(1).map(({ from: above }, position) => {
      const below = classes[position]!.to;
      const middle = roundEdge(below + (above - below) / 2);
      return middle >= below && middle < above ? middle : below;
    });
    return { value: bandedAt(cuts, 'right', sample) };
  },
};
