import type { ColumnFacts } from '../data/facts.ts';
import { key } from './roles/key.ts';
import { value } from './roles/value.ts';

/** A column that may be cut into bands; its role where one is known. */
type Cuttable = Pick<ColumnFacts, 'type' | 'rows' | 'distinct'> & { readonly role?: string | null };

/** From so many values on a number is an amount rather than a code. */
const many = 13;

const isKey = ({ rows, distinct, role }: Cuttable) => role === key.name || (rows > 20 && distinct === rows);

/** How much bands of it say: what customers are worth, then numbers, then dates, then what has few values. */
function rankOf({ type, role, distinct }: Cuttable): number {
  if (role === value.name) return 0;
  if (distinct < many) return 3;
  return type === 'number' ? 1 : 2;
}

/** The numbers and dates that bands say something of, the most useful first. Keys tell every row apart and are left out. */
export function worthCutting<Column extends Cuttable>(columns: readonly Column[]): readonly Column[] {
  return columns
    .filter((column) => column.type === 'number' || column.type === 'date')
    .filter((column) => !isKey(column) && column.distinct > 2)
    .toSorted((one, other) => rankOf(one) - rankOf(other));
}
