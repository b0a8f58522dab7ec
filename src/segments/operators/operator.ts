import type { Message } from '../../language/message.ts';
import type { Result } from '../../language/problem.ts';
import type { Text } from '../../language/text.ts';
import type { CellValue, ColumnType } from '../../data/column.ts';

/** What an operator can be asked of. */
export type SubjectType = ColumnType | 'segment';

/** An interval of numbers or epoch milliseconds. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly fromClosed: boolean;
  readonly toClosed: boolean;
}

export interface SegmentReference {
  readonly cell: string;
  readonly segment: string;
}

/** The values that a test accepts at most, where they can be listed; `anyCase`: in capitals or small letters alike. */
export interface OnlyValues {
  readonly values: readonly string[];
  readonly anyCase: boolean;
}

/**
 * The normal form that an operator reduces its value to, all that the scan kernels, the sentence's counts and SQL know:
 * intervals over numbers and dates, a test that runs once per distinct text (booleans ask 'true' and 'false'),
 * the missing rows, or the members of segments. It says nothing of missing values but in `missing`: they never match otherwise.
 */
export type Test =
  | { readonly form: 'intervals'; readonly intervals: readonly Interval[] }
  | { readonly form: 'values'; accepts(value: string): boolean; readonly only?: OnlyValues }
  | { readonly form: 'missing' }
  | { readonly form: 'members'; readonly segments: readonly SegmentReference[] };

/** What an operator may need besides its value to become a test. */
export interface TestContext {
  /** The notebook's today: epoch milliseconds of midnight. */
  readonly asOf: number;
  /** The non-missing numbers or dates of the whole column in this table, ascending. For top n, quantile bands and the like. */
  sorted(): Float64Array;
}

/** What is needed to say a value in words. */
export interface WordsContext {
  readonly asOf: number;
  readonly type: SubjectType;
  /** A value as it is shown: a boolean's own label, a segment's name. */
  show(value: CellValue | SegmentReference): Message | string;
}

/** How the value of an operator is entered; the name of a control in `ui/controls`. */
export type ValueControl =
  | 'none'
  | 'number'
  | 'numberRange'
  | 'count'
  | 'text'
  | 'textList'
  | 'choices'
  | 'date'
  | 'dateRange'
  | 'duration'
  | 'period'
  | 'days'
  | 'quantile'
  | 'segments';

/** An operator of the vocabulary: everything the product knows about it hangs here. */
export interface Operator<Value = unknown> {
  readonly name: string;
  readonly types: readonly SubjectType[];
  /** The operator in a menu: "is any of". */
  readonly label: Text;
  /** Its exact complement: "is none of". */
  readonly negativeLabel: Text;
  /** Whether the complement stands in the menu in its own right, as "is not" does. */
  readonly offersNegative: boolean;
  readonly control: ValueControl;
  /** Reads a stored value. Nonsense is a problem, never a default. */
  read(stored: unknown): Result<Value>;
  /** The value of a new condition; may be unfinished. */
  readonly initial: Value;
  /** True while there is nothing to ask yet (no value chosen): such a condition is passed over and says so. */
  isUnfinished(value: Value): boolean;
  /** The normal form of a finished value. */
  test(value: Value, context: TestContext): Test;
  /** The value in words, to follow the label: "25–34 or 35–44". Null when the label says it all. */
  words(value: Value, context: WordsContext): Message | null;
  /** How the label reads in a sentence before these words, where that differs from the menu: "is" for a single value. */
  saidAs?(value: Value): { readonly positive: Text; readonly negative: Text };
  /** Whether its test depends on the values of the column: then it is cut on one table and holds for all. */
  readonly cutsFromData?: true;
  /** For relative dates: the days they stand for, both included; shown beside the control. */
  resolved?(value: Value, asOf: number): { readonly from: number | null; readonly to: number | null };
  /**
   * A worked case for the catalog test: rows of a column, a value, and the positions it keeps. Dates are epoch
   * milliseconds; for segments a row says whether it is a member.
   */
  readonly example: {
    readonly type: ColumnType;
    readonly rows: readonly CellValue[];
    readonly value: Value;
    readonly asOf?: string;
    readonly keeps: readonly number[];
  };
}
