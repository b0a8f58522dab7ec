import { highlighted, type Stretch } from '../../app/highlighted.ts';
import type { CellValue } from '../../data/column.ts';
import { isoTime } from '../../data/isoTime.ts';
import { numberSpellings } from '../../data/numberSpellings.ts';
import type { ColumnFacts } from '../../data/facts.ts';

/** A shown value as stretches that are, and are not, what was searched for; a value that is shown otherwise than it is found, as a whole. */
export function foundIn(
  value: CellValue,
  shown: string,
  { type }: ColumnFacts,
  search: string,
): readonly Stretch[] {
  const stretches = highlighted(shown, search);
  if (typeof value !== 'number' || stretches.some(({ isFound }) => isFound)) return stretches;
  const isFound =
    type === 'date'
      ? isoTime(value).replace('T', ' ').includes(search.trim().toLowerCase())
      : numberSpellings(search.trim()).some((spelling) => String(value).includes(spelling));
  return [{ text: shown, isFound }];
}
