import type { Message } from '../../language/message.ts';
import type { CellValue } from '../../data/column.ts';
import type { Rule, Subject } from '../rule.ts';

/** Where a finding stands in a scheme: at a segment, at a part of its rule, or at the scheme as a whole. */
export interface FindingPlace {
  readonly segment?: string;
  /** The id of a condition or group. */
  readonly part?: string;
}

/** Combinations of values, one value a subject, in their own order. */
export interface Combinations {
  readonly subjects: readonly Subject[];
  readonly values: readonly (readonly CellValue[])[];
}

/** Something that a check found in a scheme: plain data, shown beside what it is about. */
export interface Finding {
  /** The name of the check that found it, and that may know a repair. */
  readonly check: string;
  /** `wrong` cannot be meant; `odd` may be; `note` is worth knowing. */
  readonly weight: 'wrong' | 'odd' | 'note';
  /**
   * What is said of it. Three holes are filled where it is shown, because only there the names of traits are known:
   * `{others}` by the names of the others or what they say, `{part}` by what its own part says, `{rule}` by its rule.
   */
  readonly message: Message;
  readonly place: FindingPlace;
  /** The repairs of its check would only move the fault. */
  readonly isBeyondRepair?: true;
  /** Others that it is about: the segments that win, the condition that is repeated. */
  readonly others?: readonly FindingPlace[];
  /** The rows that it is about, as a rule whose parts have no ids yet. */
  readonly rule?: Rule;
  /** The same rows by their values, where these are few. */
  readonly combinations?: Combinations;
}
