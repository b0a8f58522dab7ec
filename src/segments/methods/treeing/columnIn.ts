import { failed } from '../../../language/problem.ts';
import type { Column } from '../../../data/column.ts';
import type { MethodContext } from '../method.ts';
import type { Trait } from '../settings/setting.ts';

/** The column of a trait, or null where there is none. */
export function columnIn({ column }: Pick<MethodContext, 'column'>, subject: Trait): Column | null {
  const found = column(subject);
  return failed(found) ? null : found.value;
}
