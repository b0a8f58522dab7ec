import type { ColumnType } from '../data/column.ts';
import type { Dimension } from './dimension.ts';

/** The type of the column that a dimension becomes in every table: shared values and bands are text. */
export function typeOfDimension({ type, bands }: Dimension): ColumnType {
  return type === 'category' || bands ? 'text' : type;
}
