import type { Outcome } from '../outcome.ts';
import type { ColumnDescription } from '../results.ts';
import { addAt } from './addAt.ts';
import { cellAbove } from './cellsAbove.ts';
import type { Recipe } from './recipe.ts';

/** A chart of the nearest table above, of its first column that says something. */
export const chartOfTable: Recipe = {
  name: 'chartOfTable',
  label: {
    en: 'Chart of this table',
    sv: 'Diagram över den här tabellen',
    it: 'Grafico di questa tabella',
    da: 'Diagram over denne tabel',
  },
  hint: {
    en: 'A column, two numbers or a date, without segments.',
    sv: 'En kolumn, två tal eller ett datum, utan segment.',
    it: 'Una colonna, due numeri o una data, senza segmenti.',
    da: 'En kolonne, to tal eller en dato, uden segmenter.',
  },
  kind: 'chart',
  uses(opening) {
    const table = cellAbove(opening, 'data');
    return table ? [table.id] : [];
  },
  make(opening, mintId) {
    const [table = ''] = this.uses(opening);
    const column = firstTelling(opening.outcomes[table]);
    return addAt(opening, mintId(), 'chart', { segments: null, table, column });
  },
};

/** The first column whose values are shared by rows, and do not tell every row apart; null while it is not known. */
function firstTelling(outcome: Outcome | undefined): string | null {
  const columns = outcome?.state === 'done' && outcome.result.type === 'table' ? outcome.result.columns : [];
  const isTelling = ({ type, role, distinct, rows }: ColumnDescription) =>
    role === null && distinct > 1 && (type === 'number' || distinct < rows / 2);
  return columns.find(isTelling)?.name ?? null;
}
