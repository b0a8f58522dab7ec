import type { Miniature } from '../../miniature.ts';
import { lifeStages, sideBySide } from './lifeStages.ts';

/** What the notebook shows as it is made, to four decimals, so that it can be drawn without being run. */
export const picture = {
  tables: [
    { lens: 'market', rows: 1500 },
    { lens: 'lead', rows: 3000 },
    { lens: 'customer', rows: 2000 },
  ],
  strata: {
    name: sideBySide,
    lenses: ['market', 'lead', 'customer'],
    segments: [
      { name: lifeStages.youngWomenCapital, color: 1, shares: [0.0828, 0.1647, 0.1995] },
      { name: lifeStages.otherYoung, color: 2, shares: [0.2047, 0.293, 0.2595] },
      { name: lifeStages.midlifeCapital, color: 3, shares: [0.119, 0.1373, 0.146] },
      { name: lifeStages.midlifeElsewhere, color: 4, shares: [0.2815, 0.1713, 0.1395] },
      { name: lifeStages.olderWomen, color: 5, shares: [0.1267, 0.0803, 0.111] },
      { name: lifeStages.olderMen, color: 6, shares: [0.1853, 0.0867, 0.0915] },
    ],
    others: [0, 0.0667, 0.053],
    count: 6,
  },
} satisfies Miniature;
