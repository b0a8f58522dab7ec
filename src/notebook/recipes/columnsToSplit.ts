import type { BandsOf } from '../../segments/methods/bands/bandsOf.ts';
import type { Quantity } from '../../segments/methods/bands/way.ts';
import { worthCutting } from '../../segments/worthCutting.ts';
import type { Outcomes } from '../outcome.ts';

type Subject = BandsOf['subject'];

/** The columns of a table that segments can be made of: those worth cutting, the best first, and those with few values. */
export interface ColumnsToSplit {
  readonly quantities: readonly { readonly subject: Subject; readonly type: Quantity }[];
  /** Texts and booleans with 2 to 12 values. */
  readonly categories: readonly Subject[];
}

/** What a table that has run offers; nothing while it has not. */
export function columnsToSplit(outcomes: Outcomes, table: string | undefined): ColumnsToSplit {
  const outcome = table === undefined ? undefined : outcomes[table];
  const result = outcome?.state === 'done' ? outcome.result : null;
  const columns = result?.type === 'table' ? result.columns : [];
  const named = (name: string): Subject => ({ of: 'column', column: name });
  return {
    quantities: worthCutting(columns).flatMap(({ name, type }) =>
      type === 'number' || type === 'date' ? [{ subject: named(name), type }] : [],
    ),
    categories: columns.flatMap(({ name, type, distinct }) =>
      (type === 'text' || type === 'boolean') && distinct >= 2 && distinct <= 12 ? [named(name)] : [],
    ),
  };
}
