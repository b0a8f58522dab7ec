import { message } from '../../../language/message.ts';
import { failed, type Problem, type Result } from '../../../language/problem.ts';
import type { Text } from '../../../language/text.ts';
import type { DateColumn, NumberColumn } from '../../../data/column.ts';
import type { MethodContext } from '../method.ts';
import type { Trait } from '../settings/setting.ts';

type Quantities = { readonly number: NumberColumn; readonly date: DateColumn };

/** The column of a number or date that a method needs; none chosen, or one of another type, is a problem in its name. */
export function quantityOf<Type extends keyof Quantities>(
  context: Pick<MethodContext, 'column'>,
  trait: Trait | null,
  type: Type,
  label: Text,
): Result<Quantities[Type]> {
  if (!trait) return { problem: notChosen(label, type) };
  const column = context.column(trait);
  if (failed(column)) return column;
  if (column.value.type !== type) return { problem: notChosen(label, type) };
  return { value: column.value as Quantities[Type] };
}

const wanted: Readonly<Record<keyof Quantities, Text>> = {
  number: {
    en: 'Choose a column of numbers for “{label}”.',
    sv: 'Välj en kolumn med tal för ”{label}”.',
    it: 'Scegli una colonna di numeri per «{label}».',
    da: 'Vælg en kolonne med tal til ”{label}”.',
  },
  date: {
    en: 'Choose a column of dates for “{label}”.',
    sv: 'Välj en kolumn med datum för ”{label}”.',
    it: 'Scegli una colonna di date per «{label}».',
    da: 'Vælg en kolonne med datoer til ”{label}”.',
  },
};

function notChosen(label: Text, type: keyof Quantities): Problem {
  return { message: message(wanted[type], { label }) };
}
