import type { BetaGeometric } from './betaGeometric.ts';
import { betaGeometricLikelihood, type BuyingGroups } from './betaGeometricLikelihood.ts';
import { minimise } from './minimise.ts';
import type { RepeatBuying } from './repeatBuying.ts';
import { shareOfWork } from './shareOfWork.ts';

/** A fitted model. */
export interface FittedBetaGeometric {
  readonly kind: 'fitted';
  readonly model: BetaGeometric;
  readonly logLikelihood: number;
  readonly customers: number;
  readonly converged: boolean;
  /** Whether a parameter ran to the end of what is searched: the data do not determine it. */
  readonly atBound: boolean;
}

/** Why there is no model: nobody, nobody who bought again, or nobody known for any time. */
export interface BuyingRefusal {
  readonly kind: 'refused';
  readonly reason: 'no customers' | 'no repeats' | 'no time';
}

/** Parameters are searched from e^−10 to e^10, with time measured in the mean age. */
const bound = 10;

/** So many customers are gathered between two steps. */
const stretch = 1 << 13;

/**
 * Fits the BG/NBD model by maximum likelihood, over the logarithms of the parameters, time being brought to a mean age
 * of 1 for the search. Every customer needs repeats ≥ 0 and 0 ≤ last age ≤ age.
 */
export function* fitBetaGeometric(
  buying: RepeatBuying,
): Generator<{ readonly fraction: number }, FittedBetaGeometric | BuyingRefusal, void> {
  const customers = buying.repeats.length;
  if (customers === 0) return { kind: 'refused', reason: 'no customers' };
  let [sum, anyRepeats] = [0, false];
  for (let customer = 0; customer < customers; customer++) {
    const last = buying.lastAge[customer]!;
    const age = buying.age[customer]!;
    if (!(buying.repeats[customer]! >= 0 && last >= 0 && last <= age))
      throw new RangeError(`Customer ${customer} cannot have bought like this`);
    sum += age;
    if (buying.repeats[customer]! > 0) anyRepeats = true;
  }
  if (!(sum > 0)) return { kind: 'refused', reason: 'no time' };
  if (!anyRepeats) return { kind: 'refused', reason: 'no repeats' };
  const scale = sum / customers;
  const groups = yield* shareOfWork(groupsOf(buying, scale), 0, 0);
  const found = yield* minimise(function* (logs) {
    if (logs.some((log) => Math.abs(log) > bound)) return Number.POSITIVE_INFINITY;
    return 0 - (yield* betaGeometricLikelihood(modelOf(logs), groups)) / customers;
  }, new Float64Array(4));
  const scaled = modelOf(found.at);
  const model = { ...scaled, alpha: scaled.alpha * scale };
  return {
    kind: 'fitted',
    model,
    // Ages of another unit change the density of x purchases by the power x of the unit.
    logLikelihood: 0 - found.value * customers - Math.log(scale) * totalOf(buying.repeats),
    customers,
    converged: found.converged,
    atBound: found.at.some((log) => Math.abs(log) > bound - 0.5),
  };
}

function modelOf(logs: Float64Array): BetaGeometric {
  const [r, alpha, a, b] = logs.map(Math.exp);
  return { r: r!, alpha: alpha!, a: a!, b: b! };
}

function totalOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum;
}

/** Customers who did the same together, in the order in which they are first met. */
function* groupsOf(
  { repeats, lastAge, age }: RepeatBuying,
  scale: number,
): Generator<{ readonly fraction: number }, BuyingGroups, void> {
  const places = new Map<string, number>();
  const firsts: number[] = [];
  const counts: number[] = [];
  for (let customer = 0; customer < repeats.length; customer++) {
    if (customer % stretch === stretch - 1) yield { fraction: customer / repeats.length };
    const key = `${repeats[customer]} ${lastAge[customer]} ${age[customer]}`;
    const place = places.get(key);
    if (place !== undefined) {
      counts[place]!++;
      continue;
    }
    places.set(key, firsts.length);
    firsts.push(customer);
    counts.push(1);
  }
  const distinctRepeats = Float64Array.from(new Set(firsts.map((customer) => repeats[customer]!)));
  const placeOf = new Map([...distinctRepeats].map((x, at) => [x, at]));
  return {
    repeats: Float64Array.from(firsts, (customer) => repeats[customer]!),
    lastAge: Float64Array.from(firsts, (customer) => lastAge[customer]! / scale),
    age: Float64Array.from(firsts, (customer) => age[customer]! / scale),
    customers: Float64Array.from(counts),
    distinctRepeats,
    repeatsAt: Uint32Array.from(firsts, (customer) => placeOf.get(repeats[customer]!)!),
  };
}
