import { message } from '../../../language/message.ts';
import * as chartWords from '../../../language/words/fitCharts.ts';
import * as words from '../../../language/words/fittedScore.ts';
import { calibration } from '../../../statistics/calibration.ts';
import type { LiftPart } from '../../../statistics/liftByPart.ts';
import { receiverCurve } from '../../../statistics/receiverCurve.ts';
import type { ReportPart } from '../../report.ts';
import type { FitSample } from './fittedModel.ts';

const point = (series: string, x: number, y: number) => ({ series, x, y, segment: null });
const diagonal = [point('', 0, 0), point('', 100, 100)];

/** Lift by tenth, gains, the receiver curve and calibration of rows that were scored. */
export function fitCharts(
  { probabilities, target }: FitSample,
  parts: readonly LiftPart[],
  outcome: string,
): readonly ReportPart[] {
  const rows = target.length;
  const curve = receiverCurve(probabilities, target, 60);
  const { parts: calibrated, probability } = calibration(probabilities, target);
  let reached = 0;
  const gains = parts.map(({ rows: own, gain }) => {
    reached += own;
    return point(outcome, (100 * reached) / rows, 100 * (gain ?? 0));
  });
  return [
    {
      part: 'chart',
      title: message(chartWords.liftTitle),
      hint: message(chartWords.liftChartHint),
      chart: 'bars',
      rows: parts.flatMap(({ lift }, at) =>
        lift === null ? [] : [{ label: String(at + 1), value: lift, segment: null, reference: 1 }],
      ),
      across: words.liftName,
      up: words.tenth,
    },
    {
      part: 'chart',
      title: message(chartWords.gainsTitle),
      hint: message(chartWords.gainsHint),
      chart: 'curve',
      rows: [point(outcome, 0, 0), ...gains, ...diagonal],
      across: chartWords.gainsAcross,
      up: message(chartWords.gainsUp, { outcome }),
    },
    ...(curve
      ? [
          {
            part: 'chart',
            title: message(chartWords.receiverTitle),
            hint: message(chartWords.receiverHint),
            chart: 'curve',
            rows: [
              ...curve.points.map(({ falsePositives, truePositives }) =>
                point(outcome, 100 * falsePositives, 100 * truePositives),
              ),
              ...diagonal,
            ],
            across: chartWords.receiverAcross,
            up: chartWords.receiverUp,
          } as const,
        ]
      : []),
    {
      part: 'chart',
      title: message(chartWords.calibrationTitle),
      hint:
        probability === null
          ? message(chartWords.calibrationHint)
          : message(chartWords.calibrationTest, { probability: { number: probability, digits: 3 } }),
      chart: 'curve',
      rows: [
        ...calibrated.map(({ predicted, observed }) => point(outcome, 100 * predicted, 100 * observed)),
        ...diagonal,
      ],
      across: chartWords.calibrationAcross,
      up: chartWords.calibrationUp,
    },
  ];
}
