import type { IconNode } from 'lucide';

/** One line of a menu; null is a dividing line. */
export interface MenuItem {
  readonly label: string;
  /** What it does, under the label. */
  readonly hint?: string;
  readonly icon?: IconNode;
  /** The keys that do the same, as shown. */
  readonly keys?: string;
  /** For a choice among several: whether this one is chosen. */
  readonly checked?: boolean;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  run(): void;
}
