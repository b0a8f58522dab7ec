import type { Text } from '../../language/text.ts';
import type { Method } from '../../segments/methods/method.ts';
import type { KnownTrait } from '../../segments/methods/settings/setting.ts';
import type { Definition } from '../cells/segment.ts';
import { addAt } from './addAt.ts';
import { cellAbove } from './cellsAbove.ts';
import type { Opening, Recipe } from './recipe.ts';

interface Offer<Scheme> {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  /** Whether what a person would begin with is enough to go on. */
  isReady(scheme: Scheme): boolean;
}

/** A segment cell over the nearest table above, by a method that finds there what it needs. */
export function recipeOfMethod<Scheme>(method: Method<Scheme>, { isReady, ...offer }: Offer<Scheme>): Recipe {
  function begun(opening: Opening): { readonly table: string; readonly scheme: Scheme } | null {
    const table = cellAbove(opening, 'data')?.id;
    const outcome = table === undefined ? undefined : opening.outcomes[table];
    if (table === undefined || outcome?.state !== 'done' || outcome.result.type !== 'table') return null;
    const traits = outcome.result.columns.map((facts): KnownTrait => {
      const { name, type, role } = facts;
      return { subject: { of: 'column', column: name }, type, facts, role };
    });
    const scheme = method.start?.(traits) ?? method.initial;
    return isReady(scheme) ? { table, scheme } : null;
  }

  return {
    ...offer,
    kind: 'segment',
    uses(opening) {
      const found = begun(opening);
      return found ? [found.table] : [];
    },
    make(opening, mintId) {
      const found = begun(opening);
      const definition: Definition = { method: method.name, scheme: found?.scheme ?? method.initial };
      const tables = found ? [found.table] : [];
      return addAt(opening, mintId(), 'segment', { tables, definition }, method.label);
    },
  };
}
