import { cumulative } from '../../statistics/cumulative.ts';
import type { Random } from '../../statistics/random.ts';
import { drawCity } from './cities.ts';
import { type HiddenGroup, hiddenGroups } from './groups.ts';

/** The traits that all three tables know, as positions in their dictionaries. */
export interface Person {
  readonly group: HiddenGroup;
  readonly age: number;
  readonly gender: number;
  readonly inCapital: boolean;
  readonly city: number;
}

/** One group for each position, in proportion to the shares of one table. */
export function groupDrawer(random: Random, table: keyof HiddenGroup['share']): () => HiddenGroup {
  const shares = cumulative(hiddenGroups.map((group) => group.share[table]));
  return () => {
    const group = hiddenGroups[random.choice(shares)];
    if (!group) throw new Error('a group was drawn that does not exist');
    return group;
  };
}

/** Someone of a group. `capitalOdds` multiplies the odds of living in a capital: the stores are there. */
export function drawPerson(random: Random, group: HiddenGroup, capitalOdds: number): Person {
  const [from, to] = group.age;
  const age = from + Math.floor(((random.uniform() + random.uniform()) / 2) * (to - from + 1));
  const gender = random.choice(group.genders);
  const inCapital = random.chance(tilted(group.capital, capitalOdds));
  return { group, age, gender, inCapital, city: drawCity(random, inCapital) };
}

/** A probability after its odds are multiplied. */
export function tilted(probability: number, odds: number): number {
  return (probability * odds) / (probability * odds + 1 - probability);
}
