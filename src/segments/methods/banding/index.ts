import { registry } from '../../../language/registry.ts';
import { calendar } from './calendar.ts';
import type { Cutter } from './cutter.ts';
import { equalWidth } from './equalWidth.ts';
import { naturalBreaks } from './naturalBreaks.ts';
import { ownCuts } from './ownCuts.ts';
import { quantile } from './quantile.ts';
import { standardDeviations } from './standardDeviations.ts';

/** How each way of cutting bands is done, by its name. */
export const { list: cutters, named: cutterNamed } = registry<Cutter>(
  quantile,
  equalWidth,
  naturalBreaks,
  standardDeviations,
  ownCuts,
  calendar,
);
