import type { MethodContext } from '../method.ts';
import type { Trait } from '../settings/setting.ts';

/** What a trait is called in the table: the name of its column. */
export function traitName(trait: Trait, { origin }: Pick<MethodContext, 'origin'>): string {
  return trait.of === 'column' ? trait.column : (origin?.(trait) ?? trait.dimension);
}
