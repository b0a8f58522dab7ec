import type { GammaGamma } from './gammaGamma.ts';
import { logGamma } from './logGamma.ts';
import { minimise } from './minimise.ts';

/** A fitted model of spend. */
export interface FittedGammaGamma {
  readonly kind: 'fitted';
  readonly model: GammaGamma;
  readonly logLikelihood: number;
  /** Those with repeats and spend above 0, which alone count. */
  readonly customers: number;
  readonly converged: boolean;
  /** Whether a parameter ran to the end of what is searched: the data do not determine it. */
  readonly atBound: boolean;
  /** Pearson's correlation of repeats and spend: the model takes them for unrelated. Null where either is constant. */
  readonly correlation: number | null;
}

/** Too few customers who bought again and spent anything: three parameters need three. */
export interface SpendRefusal {
  readonly kind: 'refused';
  readonly reason: 'too few customers';
}

/** Parameters are searched from e^−10 to e^10, with money measured in the mean spend. */
const bound = 10;

/** So many customers are gone over between two steps. */
const stretch = 1 << 14;

/**
 * Fits the Gamma-Gamma model by maximum likelihood to the mean spend of a repeat purchase and the number of repeats of
 * each customer. Customers without repeats, or whose mean spend is not above 0, are left out.
 */
export function* fitGammaGamma(
  repeats: ArrayLike<number>,
  spend: ArrayLike<number>,
): Generator<{ readonly fraction: number }, FittedGammaGamma | SpendRefusal, void> {
  const counted: number[] = [];
  let sum = 0;
  for (let customer = 0; customer < repeats.length; customer++)
    if (repeats[customer]! > 0 && spend[customer]! > 0) {
      counted.push(customer);
      sum += spend[customer]!;
    }
  const customers = counted.length;
  if (customers < 3) return { kind: 'refused', reason: 'too few customers' };
  const scale = sum / customers;
  const times = Float64Array.from(counted, (customer) => repeats[customer]!);
  const means = Float64Array.from(counted, (customer) => spend[customer]! / scale);
  const logMeans = means.map(Math.log);
  const distinct = Float64Array.from(new Set(times));
  const placeOf = new Map([...distinct].map((x, at) => [x, at]));
  const places = Uint32Array.from(times, (x) => placeOf.get(x)!);

  function* likelihood({ p, q, v }: GammaGamma) {
    const constant = q * Math.log(v) - logGamma(q);
    const parts = distinct.map((x) => constant + logGamma(p * x + q) - logGamma(p * x) + p * x * Math.log(x));
    let total = 0;
    for (let at = 0; at < customers; at++) {
      const px = p * times[at]!;
      total +=
        parts[places[at]!]! + (px - 1) * logMeans[at]! - (px + q) * Math.log(times[at]! * means[at]! + v);
      if (at % stretch === stretch - 1) yield { fraction: at / customers };
    }
    return total;
  }
  const found = yield* minimise(
    function* (logs) {
      if (logs.some((log) => Math.abs(log) > bound)) return Number.POSITIVE_INFINITY;
      return 0 - (yield* likelihood(modelOf(logs))) / customers;
    },
    Float64Array.of(0, 1, 0),
  );
  const { p, q, v } = modelOf(found.at);
  return {
    kind: 'fitted',
    model: { p, q, v: v * scale },
    logLikelihood: 0 - (found.value + Math.log(scale)) * customers,
    customers,
    converged: found.converged,
    atBound: found.at.some((log) => Math.abs(log) > bound - 0.5),
    correlation: correlationOf(times, means),
  };
}

function modelOf(logs: Float64Array): GammaGamma {
  const [p, q, v] = logs.map(Math.exp);
  return { p: p!, q: q!, v: v! };
}

function correlationOf(left: Float64Array, right: Float64Array): number | null {
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [leftMean, rightMean] = [mean(left), mean(right)];
  let [product, leftSquares, rightSquares] = [0, 0, 0];
  for (let at = 0; at < left.length; at++) {
    const [a, b] = [left[at]! - leftMean, right[at]! - rightMean];
    product += a * b;
    leftSquares += a * a;
    rightSquares += b * b;
  }
  return leftSquares > 0 && rightSquares > 0 ? product / Math.sqrt(leftSquares * rightSquares) : null;
}
