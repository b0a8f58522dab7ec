import { areaUnderCurve } from './areaUnderCurve.ts';
import type { Predictor } from './designMatrix.ts';
import { random } from './random.ts';

/** How well a column predicts the target all by itself. */
export interface Leakage {
  /** At least a half: a column that falls as the target rises is turned. Null where it cannot be told. */
  readonly area: number | null;
  /** 'alone' from 0.95: almost certainly known only after the target. 'strong' from 0.8: to be asked about. */
  readonly suspicion: 'alone' | 'strong' | null;
}

const alone = 0.95;
const strong = 0.8;

/**
 * Warns of columns that give the target away, as the length of a call does that was made to sell: the area under the
 * curve of each column taken alone. A category is scored by the rate of its level on the other half of the rows, drawn
 * by a seed, so that an id, of which every level occurs once, is not taken for a prophet. Missing numbers are left
 * out; of a category missing is a level. The bounds 0.95 and 0.8 are our own.
 */
export function* leakage(
  predictors: readonly Predictor[],
  target: Uint8Array,
): Generator<{ readonly fraction: number }, readonly Leakage[], void> {
  const half = new Uint8Array(target.length);
  const draw = random(1);
  for (let row = 0; row < half.length; row++) half[row] = draw.chance(0.5) ? 1 : 0;
  const found: Leakage[] = [];
  for (const predictor of predictors) {
    const plain =
      predictor.kind === 'number'
        ? areaUnderCurve(predictor.values, target)
        : areaUnderCurve(ratesOfOtherHalf(predictor, target, half), target);
    const turned = predictor.kind === 'number' && plain !== null ? Math.max(plain, 1 - plain) : plain;
    const area = turned === null ? null : Math.max(0.5, turned);
    found.push({ area, suspicion: suspicionOf(area ?? 0) });
    yield { fraction: found.length / predictors.length };
  }
  return found;
}

function suspicionOf(area: number): Leakage['suspicion'] {
  if (area >= alone) return 'alone';
  return area >= strong ? 'strong' : null;
}

function ratesOfOtherHalf(
  { codes, levels }: Extract<Predictor, { kind: 'category' }>,
  target: Uint8Array,
  half: Uint8Array,
): Float64Array {
  const counts = [new Float64Array(levels + 1), new Float64Array(levels + 1)];
  const ones = [new Float64Array(levels + 1), new Float64Array(levels + 1)];
  const totals = [
    { rows: 0, ones: 0 },
    { rows: 0, ones: 0 },
  ];
  for (let row = 0; row < target.length; row++) {
    const side = half[row]!;
    const one = target[row] === 1 ? 1 : 0;
    counts[side]![codes[row]!]!++;
    ones[side]![codes[row]!]! += one;
    totals[side]!.rows++;
    totals[side]!.ones += one;
  }
  return Float64Array.from(target, (_, row) => {
    const other = 1 - half[row]!;
    const seen = counts[other]![codes[row]!]!;
    const total = totals[other]!;
    return seen > 0 ? ones[other]![codes[row]!]! / seen : total.rows > 0 ? total.ones / total.rows : 0;
  });
}
