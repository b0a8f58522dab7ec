import type { Work } from '../../../../data/work.ts';
import { kprototypes as findPrototypes } from '../../../../statistics/kprototypes.ts';
import type { Points } from '../../../../statistics/points.ts';
import type { Space } from '../space.ts';
import type { Found, Looking, Way } from './way.ts';

/** The numbers of points and the codes of their categories, 0 where a point has none of them. */
function apart({ values, size, width }: Points, { axes }: Space) {
  const numbers = axes.filter(({ scale }) => scale !== null);
  const coordinates = new Float64Array(size * numbers.length);
  for (let row = 0, to = 0; row < size; row++)
    for (const { from } of numbers) coordinates[to++] = values[row * width + from]!;
  const codes = axes
    .filter(({ scale }) => scale === null)
    .map((axis) => {
      const column = new Uint8Array(size);
      for (let row = 0; row < size; row++)
        for (let code = 0; code < axis.width; code++)
          if (values[row * width + axis.from + code]! > 0) column[row] = code + 1;
      return column;
    });
  return { numbers: { values: coordinates, size, width: numbers.length }, codes };
}

/** Prototypes as points: the means of the numbers, and the commonest categories as rows have them. */
function together(centres: Points, modes: readonly Uint32Array[], { axes, width, weight }: Space): Points {
  const values = new Float64Array(modes.length * width);
  modes.forEach((mode, centre) => {
    let [number, category] = [0, 0];
    for (const { scale, from } of axes) {
      const at = centre * width + from;
      if (scale !== null) values[at] = centres.values[centre * centres.width + number++]!;
      else {
        const code = mode[category++]!;
        if (code > 0) values[at + code - 1] = weight;
      }
    }
  });
  return { values, size: modes.length, width };
}

function* look(points: Points, space: Space, looking: Looking): Work<Found> {
  const { numbers, codes } = apart(points, space);
  const found = yield* findPrototypes(numbers, codes, { ...looking, gamma: space.gamma });
  const { labels, centres, modes, cost, rounds, moves } = found;
  return { labels, centres: together(centres, modes, space), cost, iterations: rounds + moves };
}

/** Centres are the means of numbers and the commonest categories. */
export const kprototypes: Way = {
  name: 'kprototypes',
  asCategories: { number: false, boolean: true },
  weighsCategories: true,
  most: 100_000,
  mostCompared: 700,
  hasMeans: false,
  find: look,
  // One start alone, without the swaps that follow two, ends so far from the best that nothing would look stable.
  glance: (points, space, looking) => look(points, space, { ...looking, starts: 2 }),
};
