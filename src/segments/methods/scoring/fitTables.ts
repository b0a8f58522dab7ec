import { message, type MessageValue } from '../../../language/message.ts';
import * as tableWords from '../../../language/words/fitTables.ts';
import * as words from '../../../language/words/fittedScore.ts';
import * as scoreWords from '../../../language/words/scores.ts';
import { areaUnderCurve } from '../../../statistics/areaUnderCurve.ts';
import { confusion } from '../../../statistics/confusion.ts';
import type { LiftPart } from '../../../statistics/liftByPart.ts';
import type { LogisticEstimate } from '../../../statistics/logisticEstimates.ts';
import { probabilityLoss } from '../../../statistics/probabilityLoss.ts';
import { receiverCurve } from '../../../statistics/receiverCurve.ts';
import type { ReportPart } from '../../report.ts';
import type { FitSample, FittedModel } from './fittedModel.ts';
import { significant } from './significant.ts';

/** The coefficients, raw and standardised, with odds ratios and how sure they are. */
export function coefficientTable({ model, columns, predictors }: FittedModel): ReportPart {
  return {
    part: 'table',
    title: message(tableWords.coefficients),
    hint: message(tableWords.coefficientsHint),
    columns: [
      { label: words.column },
      { label: tableWords.coefficient, isNumber: true },
      { label: tableWords.standardised, isNumber: true },
      { label: tableWords.oddsRatio, isNumber: true },
      { label: scoreWords.interval, isNumber: true },
      { label: tableWords.probabilityOfChance, isNumber: true },
    ],
    rows: [
      [tableWords.intercept, ...estimateCells(model.intercept, true)],
      ...columns.map(({ predictor, level }, at) => {
        const { name, levels } = predictors[predictor]!;
        const label =
          level === null ? name : message(words.levelOf, { column: name, level: levels![level - 1]! });
        return [label, ...estimateCells(model.columns[at] ?? null, false)];
      }),
    ],
  };
}

function estimateCells(estimate: LogisticEstimate | null, isIntercept: boolean): readonly MessageValue[] {
  if (!estimate) return ['–', '–', '–', '–', '–'];
  const { coefficient, standardised, oddsRatio, oddsRatioInterval, probability } = estimate;
  return [
    significant(coefficient),
    isIntercept ? '–' : significant(standardised),
    significant(oddsRatio),
    oddsRatioInterval
      ? message(scoreWords.range, {
          low: significant(oddsRatioInterval[0]),
          high: significant(oddsRatioInterval[1]),
        })
      : '–',
    chanceOf(probability),
  ];
}

/** A probability in three decimals, or that it is below them. */
function chanceOf(probability: number | null): MessageValue {
  if (probability === null) return '–';
  if (probability < 0.001) return message(tableWords.lessThan, { bound: { number: 0.001, digits: 3 } });
  return { number: probability, digits: 3 };
}

/** How well the model tells yes from no, on the rows it learned from and on those held out. */
export function qualityTable({ learned, held }: FittedModel): ReportPart {
  const samples = [learned, held].filter(({ target }) => target.length > 0);
  const of = (measure: (sample: FitSample) => number | null): MessageValue[] =>
    samples.map((sample) => {
      const found = measure(sample);
      return found === null ? '–' : { number: found, digits: 3 };
    });
  const area = ({ probabilities, target }: FitSample) => areaUnderCurve(probabilities, target);
  const loss = ({ probabilities, target }: FitSample) => probabilityLoss(probabilities, target);
  return {
    part: 'table',
    title: message(tableWords.quality),
    hint: message(tableWords.qualityHint),
    columns: [
      { label: tableWords.measure },
      { label: tableWords.learnedFrom, isNumber: true },
      ...(samples.length > 1 ? [{ label: tableWords.heldOut, isNumber: true } as const] : []),
    ],
    rows: [
      [scoreWords.rows, ...samples.map(({ target }) => target.length)],
      [tableWords.yesRows, ...samples.map(({ target }) => target.reduce((sum, one) => sum + one, 0))],
      ['AUC', ...of(area)],
      ['Gini', ...of((sample) => twiceLessOne(area(sample)))],
      [
        'KS',
        ...of(({ probabilities, target }) => receiverCurve(probabilities, target, 2)?.separation ?? null),
      ],
      [tableWords.logLoss, ...of((sample) => loss(sample)?.logLoss ?? null)],
      ['Brier', ...of((sample) => loss(sample)?.brier ?? null)],
    ],
  };
}

function twiceLessOne(area: number | null): number | null {
  return area === null ? null : 2 * area - 1;
}

/** What is said of each row at a probability of a half beside what came of it. */
export function confusionTable({ target, probabilities }: FitSample): readonly ReportPart[] {
  const said = Uint8Array.from(probabilities, (probability) => Number(probability >= 0.5));
  const found = confusion(target, said, 2);
  if (!found) return [];
  const { counts, accuracy, balancedAccuracy, majority } = found;
  return [
    {
      part: 'table',
      title: message(tableWords.confusion),
      hint: message(tableWords.confusionHint, {
        accuracy: { percent: accuracy, digits: 1 },
        majority: { percent: majority.accuracy, digits: 1 },
        balanced: { percent: balancedAccuracy, digits: 1 },
      }),
      columns: [
        { label: tableWords.actual },
        { label: tableWords.saidNo, isNumber: true },
        { label: tableWords.saidYes, isNumber: true },
      ],
      rows: [
        [tableWords.no, counts[0]!, counts[1]!],
        [tableWords.yes, counts[2]!, counts[3]!],
      ],
    },
  ];
}

/** Lift and gain by tenth of the rows, the best first. */
export function liftTable(parts: readonly LiftPart[]): ReportPart {
  const times = (value: number | null): MessageValue => (value === null ? '–' : { number: value, digits: 2 });
  const share = (value: number | null): MessageValue =>
    value === null ? '–' : { percent: value, digits: 1 };
  return {
    part: 'table',
    title: message(tableWords.lift),
    hint: message(tableWords.liftHint),
    columns: [
      { label: words.tenth },
      { label: scoreWords.rows, isNumber: true },
      { label: tableWords.yesRows, isNumber: true },
      { label: scoreWords.rate, isNumber: true },
      { label: words.liftName, isNumber: true },
      { label: tableWords.gain, isNumber: true },
      { label: tableWords.lowest, isNumber: true },
    ],
    rows: parts.map(({ rows, positives, rate, lift, gain, lowest }, at) => [
      at + 1,
      rows,
      positives,
      share(rate),
      times(lift),
      share(gain),
      share(lowest),
    ]),
  };
}
