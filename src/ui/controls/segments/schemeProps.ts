import type { Snippet } from 'svelte';
import type { RuleScope } from '../../../app/ruleScope.ts';
import type { Session } from '../../../app/session.svelte.ts';
import type { Message } from '../../../language/message.ts';
import type { Cell } from '../../../notebook/cell.ts';
import type { TableSegmentation } from '../../../notebook/results.ts';
import type { SegmentLabel } from '../../../segments/segmentLabel.ts';

/** What every control gets that edits the scheme of a method. */
export interface SchemeProps {
  readonly cell: Cell;
  /** The name of the method. */
  readonly method: string;
  /** The scheme as its method reads it. */
  readonly scheme: unknown;
  /** What the segments are defined over, with the counts of the table shown. */
  readonly scope: RuleScope;
  readonly session: Session;
  /** The data cell whose table is counted in. */
  readonly shown: string | null;
  /** The segments that the cell made last, without everyone else: their names may come from the data. */
  readonly segments: readonly SegmentLabel[] | null;
  /** The segments in the table that is counted in; null while nothing is counted. */
  readonly table: TableSegmentation | null;
  readonly readonly: boolean;
  /** The choice of the table to count in. */
  readonly countIn: Snippet;
  /** The live pane that stands beside the builder. */
  readonly pane: Snippet;
  onchange(scheme: unknown, label: Message, merge?: string): void;
}
