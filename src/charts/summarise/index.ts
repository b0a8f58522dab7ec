import { registry } from '../../language/registry.ts';
import { categoryRows } from './categoryRows.ts';
import { numberRows } from './numberRows.ts';
import { rateRows } from './rateRows.ts';
import { sizesRows } from './sizesRows.ts';
import type { Summary } from './summary.ts';

/** What counts the rows of each chart that draws whole columns, under the chart's own name. */
export const { list: summaries, named: summaryNamed } = registry<Summary>(
  sizesRows,
  categoryRows,
  rateRows,
  numberRows,
);
