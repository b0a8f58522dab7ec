import type { Text } from '../../language/text.ts';
import type { ColumnType } from '../../data/column.ts';
import type { ColumnFacts } from '../../data/facts.ts';

/** What a column does for a lens. Methods ask for roles, not for names of columns. */
export interface Role {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  /** The types of column that can have it. */
  readonly types: readonly ColumnType[];
  /** Its values tell who somebody is: they leave in a link only where the person says so. */
  readonly isPersonal?: true;
  /** How much a column of one of these types speaks for the role: 0 not at all, 1 beyond doubt; from 0.5 it is suggested. */
  suggests(column: ColumnFacts): number;
}
