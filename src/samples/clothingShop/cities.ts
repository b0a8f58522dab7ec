import { cumulative } from '../../statistics/cumulative.ts';
import type { Random } from '../../statistics/random.ts';

/** The twelve cities, the four capitals first, and at the end a second spelling that careless forms let in. */
export const cities = [
  'Copenhagen',
  'Stockholm',
  'Rome',
  'Dublin',
  'Malmö',
  'Aarhus',
  'Odense',
  'Gothenburg',
  'Milan',
  'Turin',
  'Bologna',
  'Cork',
  'malmo',
] as const;

const capitals = 4;
const capitalWeights = cumulative([5, 5, 4, 3]);
const otherWeights = cumulative([4, 3, 2, 4, 5, 3, 3, 2]);

const malmö = cities.indexOf('Malmö');
const misspelled = cities.indexOf('malmo');

/** The position of a city: a capital, or one of the others. */
export function drawCity(random: Random, inCapital: boolean): number {
  return inCapital ? random.choice(capitalWeights) : capitals + random.choice(otherWeights);
}

/** The same city as a form that does not check its input would keep it: now and then in the other spelling. */
export function typedCity(random: Random, city: number): number {
  return city === malmö && random.chance(0.15) ? misspelled : city;
}
