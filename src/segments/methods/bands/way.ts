import type { Result } from '../../../language/problem.ts';
import type { Text } from '../../../language/text.ts';

/** What can be cut into bands. */
export type Quantity = 'number' | 'date';

/** A way to cut a number or date into bands: what it is. Its twin in `banding` does it. */
export interface Way<Options = unknown> {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  readonly types: readonly Quantity[];
  /** The name of the control in `ui/controls/segments/bands` that edits its options. */
  readonly control: string;
  readonly initial: Options;
  /** Reads stored options; nonsense is a problem. */
  read(stored: unknown): Result<Options>;
  /** Whether its cuts come from the data: then they are worked out on one table and hold for all. */
  readonly cutsFromData: boolean;
  /** Whether it weighs rows against one another: then a row must be one unit. */
  readonly weighsRows: boolean;
  /** The bands as far as the options alone tell them. */
  bands(options: Options): readonly { readonly id: string; readonly name: Text }[];
  readonly example: Options;
}
