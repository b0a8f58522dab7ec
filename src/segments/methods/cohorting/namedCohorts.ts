import { message, say } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import { textFrom } from '../../../language/textFrom.ts';
import * as words from '../../../language/words/cohorts.ts';
import { periodAround, type PeriodUnit, type Stretch } from '../../operators/calendar.ts';
import { periodBand } from '../banding/periodBand.ts';
import type { CohortRows } from './cohortRows.ts';

/** One cohort, or the older ones together. */
export interface NamedCohort {
  readonly id: string;
  readonly name: Text;
  /** The days in which its customers began. */
  readonly days: Stretch;
}

/** The newest cohorts of the table that decides, the oldest first; those before them together, where there are any. */
export function namedCohorts(
  { starts, customers }: CohortRows,
  unit: PeriodUnit,
  count: number,
): readonly NamedCohort[] {
  const newest = customers.findLastIndex((number) => number > 0);
  const oldest = customers.findIndex((number) => number > 0);
  if (newest < 0) return [];
  const first = Math.max(oldest, newest - count + 1);
  const named = Array.from(starts.subarray(first, newest + 1), (start): NamedCohort => {
    const { id, name } = periodBand(start, unit);
    return { id, name, days: periodAround(start, 'this', unit) };
  });
  if (first === oldest) return named;
  const { from } = named[0]!.days;
  const name = textFrom((language) => say(message(words.before, { period: named[0]!.name }), language));
  return [{ id: 'older', name, days: { from: Number.NEGATIVE_INFINITY, to: from } }, ...named];
}

/** For each period of a table the position of its named cohort from 1; 0: it is not named. */
export function numbersOfCohorts(starts: Float64Array, named: readonly NamedCohort[]): Uint8Array {
  return Uint8Array.from(
    starts,
    (start) => named.findIndex(({ days }) => start >= days.from && start < days.to) + 1,
  );
}
