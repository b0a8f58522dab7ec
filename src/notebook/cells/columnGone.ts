import type { Text } from '../../language/text.ts';

/** A column that is asked about and that the table does not have. */
export const columnGone: Text = {
  en: 'The column “{column}” is not in this table.',
  sv: 'Kolumnen ”{column}” finns inte i tabellen.',
  it: 'La colonna «{column}» non è in questa tabella.',
  da: 'Kolonnen ”{column}” findes ikke i tabellen.',
};
