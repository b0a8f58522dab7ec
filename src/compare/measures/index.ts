import { registry } from '../../language/registry.ts';
import { count } from './count.ts';
import { leadYield } from './leadYield.ts';
import { marketIndex } from './marketIndex.ts';
import type { Measure } from './measure.ts';
import { penetration } from './penetration.ts';
import { share } from './share.ts';
import { valueShare } from './valueShare.ts';

/** The measures in the order of a comparison's columns. */
export const { list: measures, named: measureNamed } = registry<Measure>(
  count,
  share,
  penetration,
  marketIndex,
  leadYield,
  valueShare,
);
