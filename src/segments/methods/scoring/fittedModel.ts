import type { Leakage } from '../../../statistics/leakage.ts';
import type { DesignColumn } from '../../../statistics/designMatrix.ts';
import type { LogisticModel } from '../../../statistics/logisticRegression.ts';
import type { Points } from '../../../statistics/points.ts';
import type { Trait } from '../settings/setting.ts';

/** What a model is made from: a name, and its values where they are not numbers. */
export interface FitPredictor {
  readonly trait: Trait;
  readonly name: string;
  readonly levels: readonly string[] | null;
  /** Whether its values are no and yes, in this order. */
  readonly isYesNo: boolean;
}

/** Rows with what came of them and what the model says of them. */
export interface FitSample {
  readonly points: Points;
  readonly target: Uint8Array;
  readonly probabilities: Float64Array;
}

/** A model of an outcome with all that is told of it. */
export interface FittedModel {
  readonly outcome: string;
  readonly predictors: readonly FitPredictor[];
  readonly columns: readonly DesignColumn[];
  readonly model: LogisticModel;
  readonly leakage: readonly Leakage[];
  /** The rows learned from, and those held out. */
  readonly learned: FitSample;
  readonly held: FitSample;
  /** The mean of each column of the design over the rows learned from, and its deviation. */
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  /** Rows of the table that lack a predictor; and that have all but of which the outcome is not known. */
  readonly incomplete: number;
  readonly unknown: number;
  /** The probabilities of every complete row of the table, ascending. */
  readonly ascending: Float64Array;
}
