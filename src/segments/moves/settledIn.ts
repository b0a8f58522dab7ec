import type { Work } from '../../data/work.ts';
import { countBelow } from '../../statistics/countBelow.ts';
import { countUpTo } from '../../statistics/countUpTo.ts';
import type { AskedTrait } from '../rowAsked.ts';
import { sortedValues } from '../sortedValues.ts';
import { answersAt, isMovedBy } from './answersAt.ts';
import type { Stretch } from './stretches.ts';

interface Offer {
  readonly value: number;
  readonly answers: readonly boolean[];
  readonly stretch: Stretch;
  readonly isFromBelow: boolean;
}

/**
 * A value of a stretch that the conditions answer in this way once the row has it: the value offered, else the nearest
 * existing one further in, where the cuts come from data that the row's own value is part of. Undefined without any.
 */
export function* settledIn(
  trait: AskedTrait,
  row: number,
  { value, answers, stretch: { from, to }, isFromBelow }: Offer,
): Work<number | undefined> {
  const cut = trait.conditions.find(({ bound }) => isMovedBy(bound, trait, row))?.bound.cut;
  if (!cut) return value;
  const wanted = String(answers);
  const fits = (tried: number) => String(answersAt(trait, row, tried)) === wanted;
  if (fits(value)) return value;
  const sorted = sortedValues(cut.column, cut.rows);
  const inside = sorted.subarray(countBelow(sorted, from), countUpTo(sorted, to));
  const at = (index: number) => inside[isFromBelow ? index : inside.length - 1 - index];
  let low = 0;
  let high = inside.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fits(at(middle)!)) high = middle;
    else low = middle + 1;
    yield { fraction: null };
  }
  return at(low);
}
