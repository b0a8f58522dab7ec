import type { Problem } from '../language/problem.ts';
import type { Name } from '../language/text.ts';
import type { ValuesAnswer } from '../notebook/question.ts';
import type { SegmentReference } from '../segments/operators/operator.ts';
import type { Subject } from '../segments/rule.ts';
import type { SubjectChoice } from './subjectChoices.ts';

/** A segment of another cell that a rule may ask about. */
export interface SegmentChoice {
  readonly reference: SegmentReference;
  readonly cellName: Name;
  readonly name: Name;
  readonly color: number;
}

/** What a rule builder knows of the rows that its rule is about. */
export interface RuleScope {
  readonly subjects: readonly SubjectChoice[];
  readonly segments: readonly SegmentChoice[];
  /** Rows that the counts are shares of; null while nothing is counted. */
  readonly rows: number | null;
  /** Rows that each condition and group matches by itself, by id; null while it says nothing. */
  readonly counts: Readonly<Record<string, number | null>>;
  /** Rows in which a condition's subject is missing, by condition id. */
  readonly missing: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  /** Epoch milliseconds of the notebook's today, once it is known. */
  readonly asOf: number | null;
  /** The values that hold a piece of text, most frequent first; null where they cannot be asked for. */
  search(subject: Subject, text: string): Promise<ValuesAnswer | null>;
}
