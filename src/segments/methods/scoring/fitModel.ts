import { message } from '../../../language/message.ts';
import { failed, type Problem, type Result } from '../../../language/problem.ts';
import { rowsOf, type Table } from '../../../data/table.ts';
import type { Work } from '../../../data/work.ts';
import * as refusalWords from '../../../language/words/fitRefusals.ts';
import { designMatrix } from '../../../statistics/designMatrix.ts';
import { holdout } from '../../../statistics/holdout.ts';
import { leakage } from '../../../statistics/leakage.ts';
import { logisticProbabilities } from '../../../statistics/logisticProbabilities.ts';
import { type LogisticRefusal, logisticRegression } from '../../../statistics/logisticRegression.ts';
import { meanAndDeviation } from '../../../statistics/meanAndDeviation.ts';
import type { Points } from '../../../statistics/points.ts';
import type { FittedScoreScheme } from '../fittedScore.ts';
import type { MethodContext } from '../method.ts';
import { rowsAreGroups } from '../rowsAreGroups.ts';
import { decidingContext } from '../settled/decidingContext.ts';
import { remembered } from '../settled/remembered.ts';
import { fitColumns, type FitColumn, predictorOf } from './fitColumns.ts';
import type { FitSample, FittedModel } from './fittedModel.ts';
import { type KnownOutcome, outcomeOf } from './outcomeOf.ts';
import { probabilitiesOf } from './probabilitiesOf.ts';

/** Models kept for one outcome. */
const kept = 4;
const rememberedFit = remembered<Result<FittedModel>>(kept);

/** The model of a scheme, fitted on the reference where there is one; kept, so that a trace fits nothing anew. */
export function* fitModel(scheme: FittedScoreScheme, context: MethodContext): Work<Result<FittedModel>> {
  const decides = decidingContext(context);
  if (!scheme.outcome) return { problem: { message: message(refusalWords.chooseOutcome) } };
  if (decides.isAggregate || context.isAggregate) return { problem: rowsAreGroups };
  const outcome = outcomeOf(scheme.outcome, decides);
  if (failed(outcome)) return outcome;
  const wanted = scheme.predictors.filter((trait) => !isSame(trait, scheme.outcome!.of));
  if (wanted.length === 0) return { problem: { message: message(refusalWords.choosePredictors) } };
  const found = fitColumns(wanted, decides);
  if (failed(found)) return found;

  const columns = found.value.map(({ column }) => column);
  const mask = decides.table.mask() ?? null;
  const { predictors, held, seed } = scheme;
  const key = JSON.stringify([scheme.outcome, predictors, held, seed]);
  return yield* rememberedFit([outcome.value.column, mask, ...columns], key, () =>
    fit(scheme, outcome.value, found.value, decides.table),
  );
}

function isSame(left: object, right: object): boolean {
  return JSON.stringify(Object.entries(left).toSorted()) === JSON.stringify(Object.entries(right).toSorted());
}

function* fit(
  { held: share, seed }: FittedScoreScheme,
  outcome: KnownOutcome,
  found: readonly FitColumn[],
  table: Table,
): Work<Result<FittedModel>> {
  const rows: number[] = [];
  rowsOf(table).scan((row) => {
    if (outcome.codes[row] !== 0) rows.push(row);
  });
  const taken = Uint32Array.from(rows);
  const predictors = found.map(({ column, levels }) => predictorOf(column, levels, taken));
  yield { fraction: null };
  const design = designMatrix(predictors, taken.length);
  yield { fraction: null };
  const target = Uint8Array.from(design.rows, (at) => Number(outcome.codes[taken[at]!] === 2));
  const apart = holdout(target, share / 100, seed);
  const learnedRows = sampleOf(design.points, target, apart, 0);
  const heldRows = sampleOf(design.points, target, apart, 1);
  const model = yield* logisticRegression(learnedRows.points, learnedRows.target);
  if (model.kind === 'refused') return { problem: refusalOf(model, outcome, found, design.columns) };
  const all = Uint8Array.from(taken, (row) => Number(outcome.codes[row] === 2));
  const suspicions = yield* leakage(predictors, all);
  const scored = (sample: Omit<FitSample, 'probabilities'>): FitSample => ({
    ...sample,
    probabilities: logisticProbabilities(model, sample.points),
  });
  const { width, size } = learnedRows.points;
  const spread = Array.from({ length: width }, (_, column) => {
    const values = new Float64Array(size);
    for (let at = 0; at < size; at++) values[at] = learnedRows.points.values[at * width + column]!;
    return meanAndDeviation(values);
  });
  const fitted = {
    outcome: outcome.name,
    predictors: found.map(({ trait, name, levels, column }) => ({
      trait,
      name,
      levels,
      isYesNo: column.type === 'boolean',
    })),
    columns: design.columns,
    model,
    leakage: suspicions,
    learned: scored(learnedRows),
    held: scored(heldRows),
    means: Float64Array.from(spread, ({ mean }) => mean),
    deviations: Float64Array.from(spread, ({ deviation }) => deviation),
  };
  const probabilities = yield* probabilitiesOf(
    fitted,
    found.map(({ column }) => column),
    table,
  );
  const complete: number[] = [];
  rowsOf(table).scan((row) => {
    if (!Number.isNaN(probabilities[row]!)) complete.push(probabilities[row]!);
  });
  const ascending = Float64Array.from(complete).sort();
  return {
    value: {
      ...fitted,
      ascending,
      incomplete: table.numRows() - ascending.length,
      unknown: ascending.length - design.rows.length,
    },
  };
}

function sampleOf(
  { values, width }: Points,
  target: Uint8Array,
  apart: Uint8Array,
  side: 0 | 1,
): Omit<FitSample, 'probabilities'> {
  const rows = [...apart.keys()].filter((row) => apart[row] === side);
  const own = new Float64Array(rows.length * width);
  rows.forEach((row, at) => own.set(values.subarray(row * width, (row + 1) * width), at * width));
  return {
    points: { values: own, size: rows.length, width },
    target: Uint8Array.from(rows, (row) => target[row]!),
  };
}

const refusals = {
  'no rows': refusalWords.noRows,
  'one class': refusalWords.oneClass,
  'complete separation': refusalWords.completeSeparation,
  'partial separation': refusalWords.partialSeparation,
};

function refusalOf(
  { reason, columns }: LogisticRefusal,
  { name }: KnownOutcome,
  found: readonly FitColumn[],
  design: FittedModel['columns'],
): Problem {
  const names = new Set(columns.map((column) => found[design[column]!.predictor]!.name));
  const separates = names.size > 0;
  return {
    message: message(refusals[reason], {
      outcome: name,
      count: names.size,
      columns: { list: [...names] },
    }),
    remedy: message(separates ? refusalWords.leaveThemOut : refusalWords.otherRows),
  };
}
