import type { Column } from '../../data/column.ts';
import type { Bitmap } from '../../data/bitmap.ts';
import type { Work } from '../../data/work.ts';
import type { AskedTrait } from '../rowAsked.ts';
import type { Choices } from './choices.ts';
import { identifierChoices } from './identifierChoices.ts';
import { numberChoices } from './numberChoices.ts';
import { valueChoices } from './valueChoices.ts';

type Choose<Of extends Column> = (
  trait: AskedTrait,
  column: Of,
  rows: Bitmap | null,
  row: number,
) => Work<Choices>;

const chosen: { readonly [Type in Column['type']]: Choose<Extract<Column, { type: Type }>> } = {
  number: (trait, column, _rows, row) => numberChoices(trait, column, row),
  date: (trait, column, _rows, row) => numberChoices(trait, column, row),
  boolean: valueChoices,
  text: (trait, column, rows, row) =>
    column.storage === 'bytes'
      ? identifierChoices(trait, column, rows, row)
      : valueChoices(trait, column, rows, row),
};

/** The other values that a row could have of a trait; `rows` are those of its table, null for all. */
export function choicesOf(trait: AskedTrait, rows: Bitmap | null, row: number): Work<Choices> {
  return (chosen[trait.column.type] as Choose<Column>)(trait, trait.column, rows, row);
}
