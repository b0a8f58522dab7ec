import type { KnownTrait, Trait } from '../settings/setting.ts';

/** Roles that tell a person apart, a moment, or what came of a row: a model is not to learn from them. */
const unfit: ReadonlySet<string | null> = new Set(['key', 'email', 'phone', 'converted', 'stage', 'weight']);

/** So many values a text may have at most to be predicted from. */
export const mostLevels = 30;

/** The traits that a model may well begin with: known of most rows, with values that repeat. */
export function predictorsToBegin(traits: readonly KnownTrait[]): readonly Trait[] {
  return traits
    .filter(({ role, facts, type }) => {
      if (unfit.has(role) || !facts) return false;
      const { rows, missing, distinct, decimals } = facts;
      const isNumbered = type === 'number' && distinct === rows && decimals === 0;
      const isVaried = distinct > 1 && (type !== 'text' || distinct <= mostLevels);
      return isVaried && missing <= rows / 10 && (!isNumbered || rows <= mostLevels);
    })
    .map(({ subject }) => subject);
}
