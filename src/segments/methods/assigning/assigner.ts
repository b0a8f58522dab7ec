import type { Predictor } from '../../../statistics/designMatrix.ts';
import type { TraceStep } from '../../trace.ts';
import type { MethodContext } from '../method.ts';
import type { CodedTrait } from '../treeing/codedTrait.ts';

/** A generator as those of the statistics are: it tells how much of itself is done. */
export type Steps<Result> = Generator<{ readonly fraction: number }, Result, void>;

/** Rows of which the class is known. */
export interface KnownRows {
  readonly predictors: readonly Predictor[];
  /** A class a row, from 0. */
  readonly target: Uint8Array;
  readonly classes: number;
  /** How much each row counts, 1 in the mean of all that are learned from; null: 1 each. */
  readonly weights: Float64Array | null;
  /** Of a tree: how many questions on end. */
  readonly depth: number;
}

/** A row with what is needed to say why it is where it is. */
export interface AskedRow {
  readonly row: number;
  readonly predictors: readonly Predictor[];
  readonly traits: readonly CodedTrait[];
  readonly context: Pick<MethodContext, 'column'>;
}

/** What was learned from known rows, to be asked of others. */
export interface Assigner {
  /** The class of each row, from 0; −1 where the row lacks what is asked for. */
  assign(predictors: readonly Predictor[], size: number): Steps<Int16Array>;
  /** Why a row is given the class or not; `own` is the class that it is given. The step has this id. */
  step(code: number, own: number, id: string, asked: AskedRow): TraceStep;
}

/** A way to learn classes from traits. */
export type Learn = (known: KnownRows) => Steps<Assigner>;
