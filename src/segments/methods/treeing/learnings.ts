import type { Column } from '../../../data/column.ts';
import type { Table } from '../../../data/table.ts';
import { RecentlyUsed } from '../../recentlyUsed.ts';

/** What a model stands on: the table learned from, its settings, its columns and the class of each row. */
export interface LearnedFrom {
  readonly table: Table;
  /** Names the settings. */
  readonly key: string;
  readonly columns: readonly (Column | null)[];
  readonly codes: Uint8Array;
  /** How much each row counts; absent or null: 1 each. */
  readonly weights?: Float64Array | null;
}

interface Kept<Model> extends LearnedFrom {
  readonly model: Model;
}

/** Models kept for one table: a renamed segment, a trace, or another table learns nothing anew. */
const kept = 4;

/** Models by what they stand on; one whose columns or classes have changed since is not given. */
export class Learnings<Model> {
  readonly #known = new WeakMap<Table, RecentlyUsed<Kept<Model>>>();

  get({ table, key, columns, codes, weights }: LearnedFrom): Model | undefined {
    const found = this.#known.get(table)?.get(key);
    return found?.columns.every((column, position) => column === columns[position]) &&
      isSame(found.codes, codes) &&
      isSame(found.weights ?? [], weights ?? [])
      ? found.model
      : undefined;
  }

  set(from: LearnedFrom, model: Model): void {
    let models = this.#known.get(from.table);
    if (!models) this.#known.set(from.table, (models = new RecentlyUsed(kept)));
    models.set(from.key, { ...from, model });
  }
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
