import { message, type MessageValue } from '../../../language/message.ts';
import * as words from '../../../language/words/fittedScore.ts';
import * as scoringWords from '../../../language/words/scoring.ts';
import { areaUnderCurve } from '../../../statistics/areaUnderCurve.ts';
import type { Points } from '../../../statistics/points.ts';
import { quantile } from '../../../statistics/quantile.ts';
import { quantileCuts } from '../../../statistics/quantileCuts.ts';
import { scorecard } from '../../../statistics/scorecard.ts';
import { scorecardSums } from '../../../statistics/scorecardSums.ts';
import type { ReportPart } from '../../report.ts';
import type { FittedModel } from './fittedModel.ts';

/** One predictor as a scorecard has it. */
interface CardPart {
  readonly name: string;
  /** What stands for each of its values, and what that value does to the log odds. */
  readonly labels: readonly MessageValue[];
  readonly effects: readonly number[];
  /** The position of each row's value. */
  places(points: Points): Uint8Array;
}

const bands = 5;
const greatest = 100;

/** The model as whole points that add up to about a hundred, with how much of its worth they keep. */
export function fitPoints(fitted: FittedModel): readonly ReportPart[] {
  const parts = fitted.predictors.flatMap((_, index) => cardPart(fitted, index));
  const card = scorecard(
    parts.map(({ effects }) => ({ coefficient: 1, values: effects })),
    { greatest },
  );
  if (!card) return [];
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
      rows: parts.flatMap(({ name, labels }, part) =>
        labels.map((label, at) => [name, label, card.points[part]![at]!]),
      ),
    },
  ];
}

function cardPart(fitted: FittedModel, index: number): readonly CardPart[] {
  const { columns, model, predictors, learned } = fitted;
  const own = columns.flatMap(({ predictor }, at) => (predictor === index ? [at] : []));
  const { name, levels } = predictors[index]!;
  const effect = (column: number) => model.columns[column]?.coefficient ?? 0;
  const [first] = own;
  if (first === undefined) return [];
  if (levels === null)
    return effect(first) === 0 ? [] : [numberPart(name, first, effect(first), learned.points)];
  const base = baseLevel(fitted, own);
  return [
    {
      name,
      labels: [base, ...own.map((column) => levels[columns[column]!.level! - 1]!)],
      effects: [0, ...own.map(effect)],
      places: ({ values, size, width }) =>
        Uint8Array.from({ length: size }, (_, row) => {
          return own.findIndex((column) => values[row * width + column] === 1) + 1;
        }),
    },
  ];
}

/** The level that the others of a predictor are compared with: the first that has no column of its own. */
function baseLevel({ columns, predictors }: FittedModel, own: readonly number[]): string {
  const { predictor } = columns[own[0]!]!;
  const told = new Set(own.map((column) => columns[column]!.level));
  return predictors[predictor]!.levels!.find((_, at) => !told.has(at + 1)) ?? '–';
}

function numberPart(name: string, column: number, coefficient: number, points: Points): CardPart {
  const valueAt = ({ values, width }: Points, row: number) => values[row * width + column]!;
  const ascending = Float64Array.from({ length: points.size }, (_, row) => valueAt(points, row)).sort();
  const cuts = quantileCuts(ascending, bands);
  const placeOf = (value: number) => {
    const place = cuts.findIndex((cut) => value <= cut);
    return place < 0 ? cuts.length : place;
  };
  const inBands = Array.from({ length: cuts.length + 1 }, (): number[] => []);
  for (const value of ascending) inBands[placeOf(value)]!.push(value);
  return {
    name,
    labels: inBands.map((_, band) => {
      const [from, to] = [cuts[band - 1], cuts[band]];
      if (from === undefined) return to === undefined ? '–' : message(words.upTo, { to });
      return to === undefined ? message(words.over, { from }) : message(words.between, { from, to });
    }),
    effects: inBands.map((values) => coefficient * quantile(values, 0.5)),
    places: (own) => Uint8Array.from({ length: own.size }, (_, row) => placeOf(valueAt(own, row))),
  };
}
