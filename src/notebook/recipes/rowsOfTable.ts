import type { Text } from '../../language/text.ts';
import { addAt } from './addAt.ts';
import { cellAbove } from './cellsAbove.ts';
import type { Recipe } from './recipe.ts';

const name: Text = {
  en: 'Some of the rows',
  sv: 'Några av raderna',
  it: 'Alcune delle righe',
  da: 'Nogle af rækkerne',
};

/** A data cell over the nearest table above, to keep some of its rows under a lens of their own. */
export const rowsOfTable: Recipe = {
  name: 'rowsOfTable',
  label: {
    en: 'Rows of this table where …',
    sv: 'Rader i den här tabellen där …',
    it: 'Righe di questa tabella in cui …',
    da: 'Rækker i denne tabel, hvor …',
  },
  hint: {
    en: 'Leads that bought become customers; no row is copied.',
    sv: 'Leads som har köpt blir kunder; ingen rad kopieras.',
    it: 'I lead che hanno comprato diventano clienti; nessuna riga viene copiata.',
    da: 'Leads, der har købt, bliver kunder; ingen række kopieres.',
  },
  kind: 'data',
  uses(opening) {
    const table = cellAbove(opening, 'data');
    return table ? [table.id] : [];
  },
  make(opening, mintId) {
    const [cell] = this.uses(opening);
    return addAt(
      opening,
      mintId(),
      'data',
      { source: cell === undefined ? null : { from: 'cell', cell } },
      name,
    );
  },
};
