import type { KnownTrait, Trait } from '../settings/setting.ts';

/** A text of more values is more likely a name than a trait: our own bound. */
export const mostLevels = 60;

const unfit: ReadonlySet<string | null> = new Set(['key', 'email', 'phone', 'weight']);

/** The traits that a model can learn from: not what tells every row apart, nor what is the same for all, nor how much a row counts. */
export function toPredictBy(traits: readonly KnownTrait[]): readonly Trait[] {
  return traits
    .filter(({ type, facts, role }) => {
      if (unfit.has(role)) return false;
      if (facts === null) return true;
      const few = type === 'text' ? facts.distinct <= mostLevels : true;
      return few && facts.distinct > 1;
    })
    .map(({ subject }) => subject);
}
