import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/fittedScore.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import { contributions, meanLogOdds } from './contributions.ts';
import type { FittedModel } from './fittedModel.ts';
import { significant } from './significant.ts';
import { tierOf, type Tiers } from './tiers.ts';

/** How the likeliest of the rows that were learned from came to its probability. */
export function workedFit(
  fitted: FittedModel,
  labels: readonly SegmentLabel[],
  tiers: Tiers,
): readonly ReportPart[] {
  const { probabilities, points } = fitted.learned;
  const best = probabilities.reduce((most, own, at) => (own > probabilities[most]! ? at : most), 0);
  const probability = probabilities[best]!;
  const parts = contributions(fitted, points, best);
  const mean = meanLogOdds(fitted);
  const sum = parts.reduce((total, { adds }) => total + adds, mean);
  return [
    {
      part: 'worked',
      title: message(words.worked),
      steps: [
        message(words.workedMean, { mean: significant(mean) }),
        ...parts.map(({ predictor, value, adds }) =>
          message(words.workedPart, { column: predictor.name, value, adds: significant(adds) }),
        ),
        message(words.workedSum, {
          sum: significant(sum),
          probability: { percent: probability, digits: 1 },
          segment: labels[tierOf(probability, tiers)]!.name,
        }),
      ],
    },
  ];
}
