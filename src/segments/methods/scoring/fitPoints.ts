import { message, type MessageValue } from '../../../language/message.ts';
import * as words from '../../../language/words/fittedScore.ts';
import * as scoringWords from '../../../language/words/scoring.ts';
import { areaUnderCurve } from '../../../statistics/areaUnderCurve.ts';
import { scorecardSums } from '../../../statistics/scorecardSums.ts';
import type { ReportPart } from '../../report.ts';
import { fitCard } from './fitCard.ts';
import type { FittedModel } from './fittedModel.ts';

/** The model as whole points, with how much of its worth they keep. */
export function fitPoints(fitted: FittedModel): readonly ReportPart[] {
  const found = fitCard(fitted);
  if (!found) return [];
  const { parts, card } = found;
  const sample = fitted.held.target.length > 0 ? fitted.held : fitted.learned;
  const sums = scorecardSums(
    card,
    parts.map(({ places }) => places(sample.points)),
    sample.target.length,
  );
  const area = (scores: Float64Array): MessageValue => {
    const found = areaUnderCurve(scores, sample.target);
    return found === null ? '–' : { number: found, digits: 3 };
  };
  return [
    {
      part: 'table',
      title: message(words.asPoints),
      hint: message(words.asPointsHint, { points: area(sums), model: area(sample.probabilities) }),
      columns: [
        { label: words.column },
        { label: words.value },
        { label: scoringWords.points, isNumber: true },
      ],
      rows: parts.flatMap(({ predictor, values }, part) =>
        values.map(({ label }, at) => [predictor.name, label, card.points[part]![at]!]),
      ),
    },
  ];
}
