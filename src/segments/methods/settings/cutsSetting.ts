import * as v from 'valibot';
import type { Text } from '../../../language/text.ts';
import type { Setting } from './setting.ts';

interface Asked {
  readonly label: Text;
  readonly hint?: Text;
  readonly initial: readonly number[];
  /** How many there are; absent: one to nine. */
  readonly count?: number;
  readonly matters?: Setting['matters'];
}

/** Ascending numbers at which a score is cut. */
export interface CutsSetting extends Setting<readonly number[]> {
  readonly count: number | null;
}

export function cutsSetting({ label, hint, initial, count, matters }: Asked): CutsSetting {
  return {
    control: 'cuts',
    label,
    ...(hint && { hint }),
    initial,
    count: count ?? null,
    schema: v.pipe(
      v.array(v.pipe(v.number(), v.finite())),
      v.minLength(count ?? 1),
      v.maxLength(count ?? 9),
      v.check((cuts) => cuts.every((cut, at) => at === 0 || cut > cuts[at - 1]!)),
    ),
    ...(matters && { matters }),
  };
}
