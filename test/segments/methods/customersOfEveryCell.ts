import { numberColumn } from '../../../src/data/column.ts';
import { tableOf } from '../../../src/data/table.ts';

const column = (valueOf: (cell: number) => number) =>
  numberColumn(Float64Array.from({ length: 125 }, (_, cell) => valueOf(cell)));

/** Every combination of the scores 1 to 5 once: the values are such that each quantile is cut between them. */
export const customersOfEveryCell = tableOf([
  { name: 'days', column: column((cell) => 5 - Math.floor(cell / 25)) },
  { name: 'orders', column: column((cell) => (Math.floor(cell / 5) % 5) + 1) },
  { name: 'value', column: column((cell) => (cell % 5) + 1) },
]);
