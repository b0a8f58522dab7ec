import type { Message } from '../../../../language/message.ts';
import type { Text } from '../../../../language/text.ts';
import type { Quantity } from '../../../../segments/methods/bands/way.ts';

/** What every control gets that edits the options of a way to cut bands. */
export interface OptionProps {
  readonly options: unknown;
  /** What is cut. */
  readonly type: Quantity;
  readonly readonly: boolean;
  /** Whether own cuts are typed here, because no histogram shows them. */
  readonly isAlone: boolean;
  onchange(options: unknown, label: Message | Text, merge?: string): void;
}
