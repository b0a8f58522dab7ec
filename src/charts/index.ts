import { registry } from '../language/registry.ts';
import { barGrid } from './barGrid.ts';
import { bars } from './bars.ts';
import { boxBySegment } from './boxBySegment.ts';
import { boxes } from './boxes.ts';
import { branches } from './branches.ts';
import { categoryBySegment } from './categoryBySegment.ts';
import type { Chart } from './chart.ts';
import { curve } from './curve.ts';
import { densityBySegment } from './densityBySegment.ts';
import { heat } from './heat.ts';
import { histogramBySegment } from './histogramBySegment.ts';
import { indexChart } from './indexChart.ts';
import { numberBySegment } from './numberBySegment.ts';
import { points } from './points.ts';
import { profileBars } from './profileBars.ts';
import { profileIndex } from './profileIndex.ts';
import { rateBySegment } from './rateBySegment.ts';
import { scatter } from './scatter.ts';
import { sizes } from './sizes.ts';
import { strata } from './strata.ts';
import { timeBySegment } from './timeBySegment.ts';
import { treemap } from './treemap.ts';

/** The charts; the first that fits the columns chosen draws them, where the person has not named another. */
export const { list: charts, named: chartNamed } = registry<Chart>(
  sizes,
  profileIndex,
  categoryBySegment,
  rateBySegment,
  numberBySegment,
  histogramBySegment,
  boxBySegment,
  densityBySegment,
  scatter,
  timeBySegment,
  strata,
  indexChart,
  profileBars,
  bars,
  curve,
  heat,
  points,
  boxes,
  branches,
  treemap,
  barGrid,
);
