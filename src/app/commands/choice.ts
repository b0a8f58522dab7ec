import type { ColumnType } from '../../data/column.ts';
import type { Message } from '../../language/message.ts';
import type { Name } from '../../language/text.ts';
import type { CommandPlace } from './commandPlace.ts';
import type { Shortcut } from './shortcut.ts';

/** What stands before a choice: the sign of a command, of a kind of cell or of a type of column, or a segment's colour. */
export type ChoiceMark =
  | { readonly command: string }
  | { readonly kind: string }
  | { readonly type: ColumnType }
  | { readonly segment: number | 'rest' };

/** One line of the palette. */
export interface Choice {
  /** Unlike any other's, and the same whenever it is offered. */
  readonly name: string;
  readonly label: Name | Message;
  /** What tells it from others of the same label. */
  readonly detail?: Name | Message;
  readonly mark: ChoiceMark;
  /** The keys that do the same. */
  readonly keys?: Shortcut;
  /** For one among several: whether it is the one that holds now. */
  readonly isChosen?: boolean;
  run(place: CommandPlace): void;
}
