import type { Name } from '../../../language/text.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { CodedTrait } from '../treeing/codedTrait.ts';
import type { Target } from '../treeing/target.ts';
import type { Assigner, KnownRows } from './assigner.ts';
import type { Checked } from './crossValidate.ts';
import type { GoldenQuestions } from './goldenQuestions.ts';

/** A typing tool with what it was learned from. */
export interface LearnedTyping {
  readonly assigner: Assigner;
  /** The traits that it asks for. */
  readonly traits: readonly CodedTrait[];
  /** Every trait that was looked at, as `golden` counts them. */
  readonly offered: readonly CodedTrait[];
  readonly left: readonly Name[];
  /** The segments that are learned, empty ones too, and for each class its position among them, or −1 of everyone else. */
  readonly segments: readonly SegmentLabel[];
  readonly classes: Target['classes'];
  readonly positions: readonly number[];
  /** The rows that were learned from, with the traits that it asks for. */
  readonly known: KnownRows;
  /** The class of each row of the base that was learned from, from 1; 0 of rows that are not in the table. */
  readonly measured: Uint8Array;
  readonly checked: Checked;
  readonly golden: GoldenQuestions;
}
