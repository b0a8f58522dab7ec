import { registry } from '../../language/registry.ts';
import { bandsOfNumber } from './bandsOfNumber.ts';
import { chartOfSegments } from './chartOfSegments.ts';
import { chartOfTable } from './chartOfTable.ts';
import { clustersOfTable } from './clustersOfTable.ts';
import { compareLenses } from './compareLenses.ts';
import { customersOfOrders } from './customersOfOrders.ts';
import { gridOfColumns } from './gridOfColumns.ts';
import { mergeSegments } from './mergeSegments.ts';
import { rfmOfCustomers } from './rfmOfCustomers.ts';
import { rowsOfTable } from './rowsOfTable.ts';
import { scoreOfLeads } from './scoreOfLeads.ts';
import { segmentsOfTable } from './segmentsOfTable.ts';
import { sharedSegments } from './sharedSegments.ts';
import { splitSegments } from './splitSegments.ts';
import { tiersOfValue } from './tiersOfValue.ts';

export const { list: recipes, named: recipeNamed } = registry(
  compareLenses,
  sharedSegments,
  segmentsOfTable,
  bandsOfNumber,
  gridOfColumns,
  rfmOfCustomers,
  tiersOfValue,
  clustersOfTable,
  scoreOfLeads,
  chartOfSegments,
  mergeSegments,
  splitSegments,
  chartOfTable,
  customersOfOrders,
  rowsOfTable,
);
