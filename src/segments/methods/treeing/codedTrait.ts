import type { ColumnType } from '../../../data/column.ts';
import type { Name } from '../../../language/text.ts';
import type { Trait } from '../settings/setting.ts';

/** A trait as a model has learned it: other tables are read in its codes. */
export interface CodedTrait {
  readonly subject: Trait;
  readonly name: Name;
  readonly type: ColumnType;
  /** The values by their codes from 1, in order; null of a number or date. Of yes and no: their labels. */
  readonly levels: readonly string[] | null;
}
