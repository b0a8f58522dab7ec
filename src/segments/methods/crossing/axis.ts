import type { CellValue, Codes, ColumnType } from '../../../data/column.ts';
import type { Message } from '../../../language/message.ts';
import type { CrossValue } from '../../cross.ts';
import type { Subject } from '../../rule.ts';
import type { ValueChange } from '../../trace.ts';

/** What one value of a part asks of a row. */
interface Asked {
  readonly subject: Subject;
  readonly value: CellValue;
  readonly type: ColumnType | 'segment';
}

/** One part of a cross as it lies over a table. */
export interface Axis {
  /** The values that occur, in the order shown. */
  readonly values: readonly CrossValue[];
  /** The number of each row's value, 1 being the first; 0 where it has none. */
  readonly codes: Codes;
  /** What a row has there. */
  asked(row: number): Asked;
  /** A value in words: "over 35.5, up to 70.35". */
  said(position: number): Message;
  /** What would give a row another value, and how far that is; null where no value can be named. */
  change(row: number, position: number): { readonly change: ValueChange; readonly distance: number } | null;
}
