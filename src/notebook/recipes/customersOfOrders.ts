import { customerColumnNames } from '../customerColumnNames.ts';
import type { SourceReference } from '../source.ts';
import { addAt } from './addAt.ts';
import { cellAbove } from './cellsAbove.ts';
import { orderColumnsIn } from './orderColumnsIn.ts';
import type { Opening, Recipe } from './recipe.ts';

/** A data cell with one row for each customer of the orders in the nearest table above. */
export const customersOfOrders: Recipe = {
  name: 'customersOfOrders',
  label: {
    en: 'One row per customer',
    sv: 'En rad per kund',
    it: 'Una riga per cliente',
    da: 'Én række pr. kunde',
  },
  hint: {
    en: 'Orders, revenue, first and last purchase of each customer, from order lines.',
    sv: 'Ordrar, omsättning, första och senaste köp för varje kund, ur orderrader.',
    it: 'Ordini, fatturato, primo e ultimo acquisto di ogni cliente, dalle righe d’ordine.',
    da: 'Ordrer, omsætning, første og seneste køb for hver kunde, ud fra ordrelinjer.',
  },
  kind: 'data',
  uses: (opening) => sourceFor(opening).map(({ cell }) => cell),
  make(opening, mintId) {
    const [source = null] = sourceFor(opening);
    const name = { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' };
    return addAt(opening, mintId(), 'data', { source }, name);
  },
};

function sourceFor(opening: Opening): readonly Extract<SourceReference, { from: 'customers' }>[] {
  const table = cellAbove(opening, 'data');
  const outcome = table && opening.outcomes[table.id];
  const result = outcome?.state === 'done' ? outcome.result : null;
  const columns = result?.type === 'table' ? orderColumnsIn(result.columns) : null;
  const names = customerColumnNames(opening.language ?? 'en');
  return table && columns ? [{ from: 'customers', cell: table.id, ...columns, names }] : [];
}
