import { registry } from '../../language/registry.ts';
import { bandsOfNumber } from './bandsOfNumber.ts';
import { chartOfSegments } from './chartOfSegments.ts';
import { chartOfTable } from './chartOfTable.ts';
import { compareLenses } from './compareLenses.ts';
import { gridOfColumns } from './gridOfColumns.ts';
import { rowsOfTable } from './rowsOfTable.ts';
import { segmentsOfTable } from './segmentsOfTable.ts';
import { sharedSegments } from './sharedSegments.ts';

export const { list: recipes, named: recipeNamed } = registry(
  compareLenses,
  sharedSegments,
  segmentsOfTable,
  bandsOfNumber,
  gridOfColumns,
  chartOfSegments,
  chartOfTable,
  rowsOfTable,
);
