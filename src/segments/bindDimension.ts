import { message } from '../language/message.ts';
import type { Problem, Result } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import type { Column } from '../data/column.ts';
import { columnOf, type Table } from '../data/table.ts';
import { cutColumn } from './cutColumn.ts';
import type { Binding, Dimension, Recode } from './dimension.ts';
import { recodeColumn } from './recodeColumn.ts';
import { RecentlyUsed } from './recentlyUsed.ts';
import { typeOfDimension } from './typeOfDimension.ts';
import { valuesOf } from './valuesOf.ts';

const memo = new WeakMap<Column, RecentlyUsed<Column>>();

/** Recoded columns kept for one column: a dimension may be edited, and several may share a column. */
const kept = 4;

/**
 * A dimension's trait as a column of one table, over the table's base. Numbers and dates compare as they are; shared
 * values and bands become text whose dictionary begins with them, in their order. A table that has no such column,
 * or one that cannot become it, is a problem.
 */
export function bindDimension(dimension: Dimension, cell: string, table: Table): Result<Column> {
  const binding = dimension.bindings.find((bound) => bound.cell === cell);
  if (!binding) return { problem: said(unbound, matchIt, dimension) };
  const column = columnOf(table, binding.column);
  if (!column) return { problem: said(gone, matchIt, dimension, binding) };
  const key = JSON.stringify([dimension.type, dimension.values, dimension.bands, binding.recode]);
  let known = memo.get(column);
  if (!known) memo.set(column, (known = new RecentlyUsed(kept)));
  const remembered = known.get(key);
  if (remembered) return { value: remembered };
  const recoded = recodes[binding.recode.by](column, binding.recode as never, dimension);
  if (recoded?.type !== typeOfDimension(dimension))
    return { problem: said(misfit, changeIt, dimension, binding) };
  known.set(key, recoded);
  return { value: recoded };
}

/** Each way of recoding; null where the column cannot be recoded so. */
const recodes: {
  readonly [By in Recode['by']]: (
    column: Column,
    recode: Extract<Recode, { by: By }>,
    dimension: Dimension,
  ) => Column | null;
} = {
  asIs: (column, _recode, dimension) =>
    typeOfDimension(dimension) === 'text' && column.type !== 'text'
      ? recodeColumn(valuesOf(column), [], 'keep', valuesIn(dimension))
      : column,
  values: (column, { map, others }, dimension) =>
    recodeColumn(valuesOf(column), map, others, valuesIn(dimension)),
  bands: (column, _recode, { bands }) =>
    bands && (column.type === 'number' || column.type === 'date') ? cutColumn(column, bands) : null,
};

function valuesIn({ values, bands }: Dimension): readonly string[] {
  return bands ? bands.labels : values;
}

const unbound: Text = {
  en: '“{dimension}” is not matched in this table.',
  sv: '”{dimension}” är inte matchad i den här tabellen.',
  it: '«{dimension}» non è abbinata in questa tabella.',
  da: '”{dimension}” er ikke matchet i denne tabel.',
};

const gone: Text = {
  en: 'The column “{column}” that “{dimension}” stands on is gone.',
  sv: 'Kolumnen ”{column}”, som ”{dimension}” bygger på, finns inte längre.',
  it: 'La colonna «{column}», su cui si basa «{dimension}», non c’è più.',
  da: 'Kolonnen ”{column}”, som ”{dimension}” bygger på, findes ikke længere.',
};

const misfit: Text = {
  en: 'The column “{column}” cannot become “{dimension}”: its type does not fit.',
  sv: 'Kolumnen ”{column}” kan inte bli ”{dimension}”: typen passar inte.',
  it: 'La colonna «{column}» non può diventare «{dimension}»: il tipo non è adatto.',
  da: 'Kolonnen ”{column}” kan ikke blive til ”{dimension}”: typen passer ikke.',
};

const matchIt: Text = {
  en: 'Match it with a column under “Matched on”.',
  sv: 'Matcha den med en kolumn under ”Matchat på”.',
  it: 'Abbinala a una colonna in «Abbinamento per».',
  da: 'Match den med en kolonne under ”Matchet på”.',
};

const changeIt: Text = {
  en: 'Choose another column or another recoding under “Matched on”.',
  sv: 'Välj en annan kolumn eller en annan omkodning under ”Matchat på”.',
  it: 'Scegli un’altra colonna o un’altra ricodifica in «Abbinamento per».',
  da: 'Vælg en anden kolonne eller en anden omkodning under ”Matchet på”.',
};

function said(text: Text, remedy: Text, { name }: Dimension, binding?: Binding): Problem {
  return {
    message: message(text, { dimension: name, column: binding?.column ?? '' }),
    remedy: message(remedy),
  };
}
