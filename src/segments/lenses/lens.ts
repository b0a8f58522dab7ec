import type { Text } from '../../language/text.ts';
import type { ColumnFacts } from '../../data/facts.ts';

/** What a row of a table stands for. */
export interface Lens {
  readonly name: string;
  /** One of them. */
  readonly label: Text;
  readonly plural: Text;
  readonly hint: Text;
  /** How much a table's columns speak for the lens, from 0. */
  suggests(columns: readonly ColumnFacts[]): number;
}
