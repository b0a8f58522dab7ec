import type { KnownTrait, Trait } from '../settings/setting.ts';

/** Roles of columns that tell rows apart, or count them, and say nothing of what they are like. */
const namesOrCounts: readonly (string | null)[] = ['key', 'email', 'phone', 'weight'];

/** Texts with more values than this are not begun with. */
const fewValues = 6;

/**
 * The traits that one begins to look for alike rows in: the yes/no answers where there are at least three (a survey),
 * else the numbers, and where these are fewer than two also what has a handful of values.
 */
export function clusterTraits(fitting: readonly KnownTrait[]): readonly Trait[] {
  const varying = fitting.filter(({ facts, role }) => !namesOrCounts.includes(role) && facts?.distinct !== 1);
  const ofType = (wanted: string) => varying.filter(({ type }) => type === wanted);
  const [flags, numbers] = [ofType('boolean'), ofType('number')];
  const few = ofType('text').filter(({ facts }) => facts !== null && facts.distinct <= fewValues);
  const chosen = flags.length >= 3 ? flags : numbers.length >= 2 ? numbers : [...numbers, ...flags, ...few];
  return chosen.map(({ subject }) => subject);
}
