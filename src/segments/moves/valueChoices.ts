import type { BooleanColumn, TextColumn } from '../../data/column.ts';
import type { Bitmap } from '../../data/bitmap.ts';
import { valueCounts } from '../../data/valueCounts.ts';
import { pacer, type Work } from '../../data/work.ts';
import { passes } from '../passes.ts';
import type { AskedTrait } from '../rowAsked.ts';
import type { Choice, Choices } from './choices.ts';
import { nearestOfEach } from './nearestOfEach.ts';

/** What a row could have of a text or of yes and no: for each way to be answered the value that most rows have. */
export function* valueChoices(
  trait: AskedTrait,
  column: TextColumn | BooleanColumn,
  rows: Bitmap | null,
  row: number,
): Work<Choices> {
  const { counts } = valueCounts(column, rows);
  const tests = trait.conditions.map(({ bound }) => bound.test);
  const values = column.type === 'text' ? column.dictionary : [null, false, true];
  const most = new Map<string, Choice & { readonly count: number }>();
  const isTime = pacer();
  for (const [code, value] of values.entries()) {
    if (isTime()) yield { fraction: code / values.length };
    if (code === 0 || value === trait.value || value === undefined) continue;
    const answers = tests.map((test) => test !== null && test.form !== 'members' && passes(test, value));
    const key = String(answers);
    const count = counts[code] ?? 0;
    if (count > (most.get(key)?.count ?? -1)) most.set(key, { value, distance: 1, answers, count });
  }
  const offers = [...most.values()].sort((left, right) => right.count - left.count);
  return { nearest: yield* nearestOfEach(trait, row, offers), beyond: () => null };
}
