import type { Message } from '../language/message.ts';
import type { CellValue, ColumnType } from '../data/column.ts';
import type { Condition, GroupMatch, Subject } from './rule.ts';

/** One part of a rule, asked of one row. */
export type TraceStep =
  | {
      readonly kind: 'condition';
      readonly id: string;
      /** Whether it holds for the row, its negation included; null where it is unfinished or switched off. */
      readonly holds: boolean | null;
      readonly subject: Subject;
      /** What the row has there; null where it is missing or the subject is a segment. */
      readonly value: CellValue;
      readonly type: ColumnType | 'segment';
      /** The condition as it was asked; absent where the method asks in words of its own: `said`, after the trait’s name. */
      readonly condition?: Condition;
      readonly said?: Message;
    }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly holds: boolean | null;
      /** What it asks in words of the method’s own, instead of how its items join. */
      readonly said?: Message;
      /** How its items join; absent: all must hold. */
      readonly match?: GroupMatch;
      readonly atLeast?: number;
      readonly negated?: true;
      readonly off?: true;
      readonly items: readonly TraceStep[];
    };

/** One value of a row made another. For membership of segments no value can be named. */
export interface ValueChange {
  readonly subject: Subject;
  readonly from: CellValue;
  readonly to: CellValue;
  /** Whether any value beyond `to` does as well: “at least 40”, “at most 30”. */
  readonly direction: 'exactly' | 'atLeast' | 'atMost';
}

/** The smallest change of a row's own values that moves it to another segment, or out of all. */
export interface Move {
  /** Where the row would be: a segment's id or `rest`. */
  readonly to: string;
  readonly changes: readonly ValueChange[];
}

/** Why one row is in a segment or in none. */
export interface Trace {
  /** The segments that keep the row, in their order; empty: everyone else. */
  readonly segments: readonly string[];
  /** Each segment in its order: whether its own definition matches the row, and how. */
  readonly definitions: readonly {
    readonly segment: string;
    readonly matches: boolean;
    /** An earlier segment took the row although this one matches it. */
    readonly takenBy?: string;
    /** Absent where the method has no parts to show. */
    readonly rule?: TraceStep;
  }[];
  /** The cheapest moves, one a segment that could be reached, nearest first. */
  readonly moves: readonly Move[];
}
