import type { Text } from '../../language/text.ts';
import type { ColumnType } from '../../data/column.ts';

/** A kind of trait that segments are made by. */
export interface Base {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  /** How well a column fits by its name and type: the words that speak for it, 0 for none. */
  suggests(column: string, type: ColumnType): number;
}
