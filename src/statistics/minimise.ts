import { shareOfWork } from './shareOfWork.ts';

/** A place and what the objective is there. */
export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  readonly converged: boolean;
}

/** What is to be made least; long work yields. Infinite where it is not defined. */
export type Objective = (at: Float64Array) => Generator<{ readonly fraction: number }, number, void>;

interface Options {
  /** The side of the first simplex. */
  readonly step?: number;
  /** The search ends when the values of the simplex differ by no more than this part, and its corners neither. */
  readonly tolerance?: number;
  readonly maximumSteps?: number;
  /** How often the search starts anew from the best place, which frees a simplex that has gone flat. */
  readonly restarts?: number;
}

/**
 * The least of a function of a few variables without its slope, by the simplex of Nelder and Mead, started anew from the
 * best place found until that no longer helps. Deterministic; a local minimum, as any such search.
 * Source: Nelder and Mead, A Simplex Method for Function Minimization (1965).
 */
export function* minimise(
  objective: Objective,
  start: Float64Array,
  { step = 0.5, tolerance = 1e-10, maximumSteps = 2000, restarts = 4 }: Options = {},
): Generator<{ readonly fraction: number }, Minimum, void> {
  let steps = 0;
  const measure: Objective = function* (at) {
    const told = steps / (steps + 200);
    const value = yield* shareOfWork(objective(at), told, told);
    steps++;
    yield { fraction: steps / (steps + 200) };
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  let best: Minimum = { at: start, value: yield* measure(start), converged: false };
  for (let round = 0; round <= restarts; round++) {
    const found = yield* descend(measure, best, step / 4 ** round, tolerance, maximumSteps);
    const isSettled = round > 0 && best.value - found.value <= 1e-9 * (1 + Math.abs(found.value));
    if (found.value <= best.value) best = found;
    if (isSettled) break;
  }
  return best;
}

interface Corner {
  readonly at: Float64Array;
  readonly value: number;
}

function* descend(measure: Objective, from: Corner, step: number, tolerance: number, maximumSteps: number) {
  const corners: Corner[] = [from];
  for (let axis = 0; axis < from.at.length; axis++) {
    const at = from.at.slice();
    at[axis]! += step;
    corners.push(yield* corner(at));
  }
  for (let steps = 0; steps < maximumSteps; steps++) {
    corners.sort((a, b) => a.value - b.value);
    const [lowest, highest] = [corners[0]!, corners.at(-1)!];
    const isFlat = highest.value - lowest.value <= tolerance * (Math.abs(lowest.value) + tolerance);
    if (isFlat && widthOf(corners) <= Math.sqrt(tolerance)) return { ...lowest, converged: true };
    const centre = lowest.at.map((_, axis) => {
      let sum = 0;
      for (const { at } of corners.slice(0, -1)) sum += at[axis]!;
      return sum / (corners.length - 1);
    });
    const towards = (length: number) =>
      corner(centre.map((middle, axis) => middle + length * (highest.at[axis]! - middle)));
    const turned = yield* towards(-1);
    let next: Corner | null = turned;
    if (turned.value < lowest.value) {
      const farther = yield* towards(-2);
      if (farther.value < turned.value) next = farther;
    } else if (!(turned.value < corners.at(-2)!.value)) {
      const nearer = yield* towards(turned.value < highest.value ? -0.5 : 0.5);
      next = nearer.value < Math.min(turned.value, highest.value) ? nearer : null;
    }
    if (next !== null) corners[corners.length - 1] = next;
    else
      for (let index = 1; index < corners.length; index++) {
        const { at } = corners[index]!;
        corners[index] = yield* corner(at.map((value, axis) => (value + lowest.at[axis]!) / 2));
      }
  }
  corners.sort((a, b) => a.value - b.value);
  return { ...corners[0]!, converged: false };

  function* corner(at: Float64Array): Generator<{ readonly fraction: number }, Corner, void> {
    return { at, value: yield* measure(at) };
  }
}

function widthOf(corners: readonly Corner[]): number {
  let width = 0;
  for (const { at } of corners)
    for (let axis = 0; axis < at.length; axis++)
      width = Math.max(width, Math.abs(at[axis]! - corners[0]!.at[axis]!));
  return width;
}
