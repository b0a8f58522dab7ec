import type { IdentifierColumn } from '../../data/column.ts';
import type { Bitmap } from '../../data/bitmap.ts';
import { pacer, type Work } from '../../data/work.ts';
import { columnRows } from '../columnRows.ts';
import type { AskedTrait } from '../rowAsked.ts';
import type { Choice, Choices } from './choices.ts';
import { nearestOfEach } from './nearestOfEach.ts';

/** More conditions than fit into the bits of a number are not asked of one column of identifiers. */
const mostConditions = 30;

/**
 * What a row could have of a text that hardly repeats: for each way to be answered the first value of the table, told
 * by the rows that each condition is known to keep, so that no text is decoded.
 */
export function* identifierChoices(
  trait: AskedTrait,
  column: IdentifierColumn,
  rows: Bitmap | null,
  row: number,
): Work<Choices> {
  const first = new Map<number, Choice>();
  const kept: Bitmap[] = [];
  for (const { bound } of trait.conditions.slice(0, mostConditions)) {
    if (bound.test && bound.test.form !== 'members')
      kept.push(yield* columnRows(column, bound.test, bound.question));
  }
  const isTime = pacer();
  for (let other = 0; other < column.length && kept.length === trait.conditions.length; other++) {
    if ((other & 0xfff) === 0 && isTime()) yield { fraction: other / column.length };
    if (column.offsets[other] === column.offsets[other + 1] || rows?.get(other) === 0) continue;
    let key = 0;
    for (const bitmap of kept) key = (key << 1) | Number(bitmap.get(other) !== 0);
    if (first.has(key)) continue;
    const answers = kept.map((bitmap) => bitmap.get(other) !== 0);
    first.set(key, { value: column.at(other), distance: 1, answers });
  }
  return { nearest: yield* nearestOfEach(trait, row, [...first.values()]), beyond: () => null };
}
