import { registry } from '../../language/registry.ts';
import { chartOfSegments } from './chartOfSegments.ts';
import { compareLenses } from './compareLenses.ts';
import { rowsOfTable } from './rowsOfTable.ts';
import { segmentsOfTable } from './segmentsOfTable.ts';
import { sharedSegments } from './sharedSegments.ts';

export const { list: recipes, named: recipeNamed } = registry(
  compareLenses,
  sharedSegments,
  segmentsOfTable,
  chartOfSegments,
  rowsOfTable,
);
