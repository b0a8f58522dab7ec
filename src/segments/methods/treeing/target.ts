import type { Name } from '../../../language/text.ts';

/** What a tree is to tell apart. */
export interface Target {
  /** The class of each row of the base, from 1; 0 where it has none. */
  readonly codes: Uint8Array;
  /** Of two classes the second is the one that is asked for. */
  readonly classes: readonly { readonly id: string; readonly name: Name }[];
}
