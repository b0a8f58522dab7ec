import type { CellValue } from '../../data/column.ts';
import type { ConditionTest } from '../conditionTest.ts';
import type { Test } from '../operators/operator.ts';
import type { Condition, Rule, Subject } from '../rule.ts';

/** A finished condition with the test that it comes to on a table. */
export interface Asked extends ConditionTest {
  readonly condition: Condition;
  readonly test: Test;
}

/**
 * Every answer that a row can give to the conditions on one subject, also those that no row gives today. Answers that
 * all the conditions treat alike are one class. There may be classes that no value can belong to, but none is left
 * out: what holds in every class holds for every row.
 */
export interface Axis {
  readonly subject: Subject;
  readonly classes: number;
  /** For each condition by its id: 1 for each class that it accepts, before its negation. */
  readonly accepts: ReadonlyMap<string, Uint8Array>;
  /** The answer of a row of the table's base, and the class of an answer. */
  answerOf(row: number): number;
  classOf(answer: number): number;
  /** The value behind a row's answer. */
  valueOf(row: number): CellValue;
  /**
   * A rule for just these answers, in the order of the answers; null where they are too many to name. `mayCross`:
   * the classes that may lie between two of them, because no row with them is meant otherwise.
   */
  ruleFor(answers: readonly number[], mayCross: ReadonlySet<number>): Rule | null;
}
