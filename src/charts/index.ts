import { registry } from '../language/registry.ts';
import { categoryBySegment } from './categoryBySegment.ts';
import type { Chart } from './chart.ts';
import { indexChart } from './indexChart.ts';
import { numberBySegment } from './numberBySegment.ts';
import { rateBySegment } from './rateBySegment.ts';
import { sizes } from './sizes.ts';
import { strata } from './strata.ts';

/** The charts; the first that fits a column draws it. */
export const { list: charts, named: chartNamed } = registry<Chart>(
  sizes,
  categoryBySegment,
  rateBySegment,
  numberBySegment,
  strata,
  indexChart,
);
