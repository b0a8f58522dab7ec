import { message } from '../../language/message.ts';
import type { Problem, Result } from '../../language/problem.ts';
import type { Text } from '../../language/text.ts';
import { columnOf, type Table } from '../../data/table.ts';
import type { ColumnDescription } from '../results.ts';

const weightless: Text = {
  en: 'A row is a group, but no column says how many units it has.',
  sv: 'En rad är en grupp, men ingen kolumn anger hur många enheter den har.',
  it: 'Una riga è un gruppo, ma nessuna colonna dice quante unità contiene.',
  da: 'En række er en gruppe, men ingen kolonne angiver, hvor mange enheder den har.',
};

const giveWeight: Text = {
  en: 'Give a number column the role “weight”, or say that a row is one unit.',
  sv: 'Ge en talkolumn rollen ”vikt”, eller ange att en rad är en enhet.',
  it: 'Dai a una colonna numerica il ruolo «peso», oppure indica che una riga è un’unità.',
  da: 'Giv en talkolonne rollen ”vægt”, eller angiv, at en række er én enhed.',
};

const negative: Text = {
  en: 'The weight “{column}” is below zero in row {row}.',
  sv: 'Vikten ”{column}” är negativ på rad {row}.',
  it: 'Il peso «{column}» è negativo nella riga {row}.',
  da: 'Vægten ”{column}” er negativ i række {row}.',
};

const leaveOut: Text = {
  en: 'Leave such rows out with “Only the rows where”, or give another column the role “weight”.',
  sv: 'Uteslut sådana rader med ”Bara de rader där”, eller ge en annan kolumn rollen ”vikt”.',
  it: 'Escludi queste righe con «Solo le righe in cui», oppure dai a un’altra colonna il ruolo «peso».',
  da: 'Udelad sådanne rækker med ”Kun de rækker, hvor”, eller giv en anden kolonne rollen ”vægt”.',
};

/**
 * Units of each row of the base: the column with the role weight, missing as 0; null where each row is one. A row of
 * the table with a negative weight is a problem.
 */
export function weigh(
  table: Table,
  columns: readonly ColumnDescription[],
  isAggregate: boolean,
): Result<Float64Array | null> {
  const name = columns.find(({ role }) => role === 'weight')?.name;
  const column = name === undefined ? undefined : columnOf(table, name);
  if (name === undefined || column?.type !== 'number') {
    return isAggregate ? { problem: missingWeight } : { value: null };
  }
  const mask = table.mask();
  const row = column.values.findIndex((value, row) => value < 0 && (!mask || Boolean(mask.get(row))));
  if (row >= 0) {
    return {
      problem: {
        message: message(negative, { column: name, row: row + 1 }),
        remedy: message(leaveOut),
        place: { field: 'columns' },
      },
    };
  }
  return { value: column.values.map((value) => (Number.isNaN(value) ? 0 : value)) };
}

const missingWeight: Problem = {
  message: message(weightless),
  remedy: message(giveWeight),
  place: { field: 'grain' },
};
