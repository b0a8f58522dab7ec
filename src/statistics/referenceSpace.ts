import type { Points } from './points.ts';
import { principalComponents, scoresOf } from './principalComponents.ts';
import type { Random } from './random.ts';
import { shareOfWork } from './shareOfWork.ts';

type Draw = (draw: Random) => Points;

/** Where reference data without segments are drawn: evenly between the least and the most of each column … */
function* box(points: Points): Generator<{ readonly fraction: number }, Draw, void> {
  const { size, width } = points;
  const { least, most } = reaches(points);
  yield { fraction: 1 };
  return (draw) => {
    const values = new Float64Array(size * width);
    for (let at = 0; at < values.length; at++) {
      const low = least[at % width]!;
      values[at] = low + draw.uniform() * (most[at % width]! - low);
    }
    return { values, size, width };
  };
}

/** … or of each principal component (unscaled), turned back. */
function* components(points: Points): Generator<{ readonly fraction: number }, Draw, void> {
  const { size, width } = points;
  const found = yield* shareOfWork(principalComponents(points, false), 0, 0.9);
  const turned = yield* shareOfWork(box(scoresOf(points, found, width)), 0.9, 1);
  return (draw) => {
    const scores = turned(draw).values;
    const values = new Float64Array(size * width);
    for (let row = 0; row < size; row++)
      for (let column = 0; column < width; column++) {
        let value = found.centre[column]!;
        for (let component = 0; component < width; component++)
          value += scores[row * width + component]! * found.loadings[column * width + component]!;
        values[row * width + column] = value;
      }
    return { values, size, width };
  };
}

const spaces = { box, components };

export type ReferenceSpaceName = keyof typeof spaces;

/** Gives a function that draws as many rows as the points have from a space around them without segments. */
export function referenceSpace(
  points: Points,
  name: ReferenceSpaceName,
): Generator<{ readonly fraction: number }, Draw, void> {
  return spaces[name](points);
}

function reaches({ values, size, width }: Points) {
  const least = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < size * width; at++) {
    least[at % width] = Math.min(least[at % width]!, values[at]!);
    most[at % width] = Math.max(most[at % width]!, values[at]!);
  }
  return { least, most };
}
