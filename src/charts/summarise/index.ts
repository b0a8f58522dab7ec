import { registry } from '../../language/registry.ts';
import { boxRows } from './boxRows.ts';
import { categoryRows } from './categoryRows.ts';
import { densityRows } from './densityRows.ts';
import { histogramRows } from './histogramRows.ts';
import { numberRows } from './numberRows.ts';
import { profileRows } from './profileRows.ts';
import { rateRows } from './rateRows.ts';
import { scatterRows } from './scatterRows.ts';
import { sizesRows } from './sizesRows.ts';
import type { Summary } from './summary.ts';
import { timeRows } from './timeRows.ts';

/** What counts the rows of each chart that draws whole columns, under the chart's own name. */
export const { list: summaries, named: summaryNamed } = registry<Summary>(
  sizesRows,
  profileRows,
  categoryRows,
  rateRows,
  numberRows,
  histogramRows,
  boxRows,
  densityRows,
  scatterRows,
  timeRows,
);
