import { message, type MessageValue } from '../../../language/message.ts';
import * as words from '../../../language/words/fittedScore.ts';
import type { Points } from '../../../statistics/points.ts';
import { quantile } from '../../../statistics/quantile.ts';
import { quantileCuts } from '../../../statistics/quantileCuts.ts';
import { scorecard, type Scorecard } from '../../../statistics/scorecard.ts';
import { exactNumber } from '../../operators/exactNumber.ts';
import type { Condition } from '../../rule.ts';
import type { FitPredictor, FittedModel } from './fittedModel.ts';

/** A value of a predictor, or a band of its numbers, that gets points of its own. */
interface CardValue {
  readonly label: MessageValue;
  /** What it does to the log odds. */
  readonly effect: number;
  /** What tells the rows that have it: all of these hold. */
  readonly asks: readonly Pick<Condition, 'operator' | 'value' | 'negated'>[];
}

interface CardPart {
  readonly predictor: FitPredictor;
  readonly values: readonly CardValue[];
  /** The position of each row's value. */
  places(points: Points): Uint8Array;
}

/** A model as whole points that add up to about a hundred. */
export interface FitCard {
  readonly parts: readonly CardPart[];
  readonly card: Scorecard;
}

const bands = 5;
const greatest = 100;

/** The card of a model; null where nothing moves the odds. */
export function fitCard(fitted: FittedModel): FitCard | null {
  const parts = fitted.predictors.flatMap((_, index) => cardPart(fitted, index));
  const card = scorecard(
    parts.map(({ values }) => ({ coefficient: 1, values: values.map(({ effect }) => effect) })),
    { greatest },
  );
  return card && { parts, card };
}

function cardPart(fitted: FittedModel, index: number): readonly CardPart[] {
  const { columns, model, predictors, learned } = fitted;
  const own = columns.flatMap(({ predictor }, at) => (predictor === index ? [at] : []));
  const predictor = predictors[index]!;
  const effect = (column: number) => model.columns[column]?.coefficient ?? 0;
  const [first] = own;
  if (first === undefined) return [];
  const { levels } = predictor;
  if (levels === null)
    return effect(first) === 0 ? [] : [numberPart(predictor, first, effect(first), learned.points)];
  const told = own.map((column) => columns[column]!.level! - 1);
  const labelOf = (held: readonly string[]) => (held.length === 1 ? held[0]! : { list: held });
  const named = (positions: readonly number[]) => positions.map((at) => levels[at]!);
  const yesNo = (at: number) => ({ operator: at === 1 ? 'isTrue' : 'isFalse', value: null });
  const anyOf = (held: readonly string[]) => ({ operator: 'isAnyOf', value: { values: held } });
  // Levels without a column of their own, and values of other tables that are none of the levels, count as the one that
  // the others are compared with.
  const compared = [...levels.keys()].filter((at) => !told.includes(at));
  const base: CardValue = {
    label: labelOf(named(compared)),
    effect: 0,
    asks: predictor.isYesNo
      ? [yesNo(compared[0]!)]
      : [
          { ...anyOf(named(told)), negated: true },
          { operator: 'empty', value: null, negated: true },
        ],
  };
  return [
    {
      predictor,
      values: [
        base,
        ...own.map((column, at) => {
          const held = named([told[at]!]);
          const asks = [predictor.isYesNo ? yesNo(told[at]!) : anyOf(held)];
          return { label: labelOf(held), effect: effect(column), asks };
        }),
      ],
      places: ({ values, size, width }) =>
        Uint8Array.from({ length: size }, (_, row) => {
          return own.findIndex((column) => values[row * width + column] === 1) + 1;
        }),
    },
  ];
}

function numberPart(predictor: FitPredictor, column: number, coefficient: number, points: Points): CardPart {
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
    predictor,
    values: inBands.map((held, band) => ({
      ...bandOf(cuts[band - 1], cuts[band]),
      effect: coefficient * quantile(held, 0.5),
    })),
    places: (own) => Uint8Array.from({ length: own.size }, (_, row) => placeOf(valueAt(own, row))),
  };
}

/** The numbers over one cut and up to the next. */
function bandOf(from: number | undefined, to: number | undefined): Omit<CardValue, 'effect'> {
  const over = from === undefined ? [] : [{ operator: 'moreThan', value: { number: from } }];
  const upTo = to === undefined ? [] : [{ operator: 'atMost', value: { number: to } }];
  const text =
    from === undefined
      ? to === undefined
        ? null
        : words.upTo
      : to === undefined
        ? words.over
        : words.between;
  const bounds = { from: exactNumber(from ?? 0), to: exactNumber(to ?? 0) };
  return { label: text ? message(text, bounds) : '–', asks: [...over, ...upTo] };
}
