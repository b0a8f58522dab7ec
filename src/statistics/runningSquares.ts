/** Splits a number into halves of 26 bits, whose products are exact (Dekker, 1971). */
const splitter = 2 ** 27 + 1;

/** The rounding error of a difference of squares in plain numbers is at most this part of them. */
const rounding = 1e-15;

/** A total whose rounding error may be more than 1e-12 of it is worked out again with all digits. */
const tolerated = rounding / 1e-12;

/**
 * Running sums of distinct values and of their squares, about a centre, each kept as a pair of numbers of 106 bits
 * together, so that the squared deviations of any stretch are had in one step and to full precision.
 * Position i holds the sums over the values before i.
 */
export interface RunningSquares {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly sums: Float64Array;
  readonly sumsLow: Float64Array;
  readonly squares: Float64Array;
  readonly squaresLow: Float64Array;
}

/** So many values are gathered between two steps. */
const stretch = 1 << 16;

/** Gathers ascending values into distinct ones with their running sums. */
export function* runningSquares(
  ascending: Float64Array,
): Generator<{ readonly fraction: number }, RunningSquares, void> {
  let distinct = 0;
  for (let row = 0; row < ascending.length; row++)
    if (row === 0 || ascending[row] !== ascending[row - 1]) distinct++;
  const values = new Float64Array(distinct);
  const running = {
    values,
    weights: new Float64Array(distinct + 1),
    sums: new Float64Array(distinct + 1),
    sumsLow: new Float64Array(distinct + 1),
    squares: new Float64Array(distinct + 1),
    squaresLow: new Float64Array(distinct + 1),
  };
  const centre = ascending.length > 0 ? centreOf(ascending) : 0;
  let position = 0;
  for (let row = 0; row < ascending.length; position++) {
    const value = ascending[row]!;
    const first = row;
    while (row < ascending.length && ascending[row] === value) row++;
    values[position] = value;
    append(running, position, value, centre, row - first);
    if (position % stretch === stretch - 1) yield { fraction: 0 };
  }
  return running;
}

function centreOf(ascending: Float64Array): number {
  let mean = 0;
  for (let row = 0; row < ascending.length; row++) mean += (ascending[row]! - mean) / (row + 1);
  return mean;
}

/** The sums after one more distinct value. Sums and products of pairs as Dekker and Knuth have them. */
function append(
  { weights, sums, sumsLow, squares, squaresLow }: RunningSquares,
  position: number,
  value: number,
  centre: number,
  weight: number,
): void {
  const distance = value - centre;
  const part = distance - value;
  const distanceLow = value - (distance - part) + (-centre - part);
  weights[position + 1] = weights[position]! + weight;

  const [product, productLow] = exactProduct(distance, weight);
  addPair(sums, sumsLow, position, product, productLow + distanceLow * weight);

  const [square, squareLow] = exactProduct(distance, distance);
  const [times, timesLow] = exactProduct(square, weight);
  const low = timesLow + (squareLow + 2 * distance * distanceLow) * weight;
  addPair(squares, squaresLow, position, times, low);
}

function addPair(
  high: Float64Array,
  low: Float64Array,
  position: number,
  value: number,
  valueLow: number,
): void {
  const before = high[position]!;
  const sum = before + value;
  const part = sum - before;
  const lost = before - (sum - part) + (value - part) + low[position]! + valueLow;
  const next = sum + lost;
  high[position + 1] = next;
  low[position + 1] = lost - (next - sum);
}

function exactProduct(left: number, right: number): readonly [product: number, lost: number] {
  const product = left * right;
  const leftTimes = splitter * left;
  const leftHigh = leftTimes - (leftTimes - left);
  const leftLow = left - leftHigh;
  const rightTimes = splitter * right;
  const rightHigh = rightTimes - (rightTimes - right);
  const rightLow = right - rightHigh;
  return [
    product,
    leftLow * rightLow - (product - leftHigh * rightHigh - leftLow * rightHigh - leftHigh * rightLow),
  ];
}

/**
 * For one end, the position `to`, adds to each total from `first` up to `last` the squared deviations of the stretch
 * from there up to the end, and gives the position of the least; of equal ones, the first.
 */
export function leastStart(
  running: RunningSquares,
  totals: Float64Array,
  to: number,
  first: number,
  last: number,
  found: { least: number },
): number {
  const { weights, sums, sumsLow, squares, squaresLow } = running;
  const [weightTo, sumTo, sumLowTo] = [weights[to]!, sums[to]!, sumsLow[to]!];
  const [squareTo, squareLowTo] = [squares[to]!, squaresLow[to]!];
  let least = Number.POSITIVE_INFINITY;
  let start = first;
  for (let from = first; from <= last; from++) {
    const sum = sumTo - sums[from]! + (sumLowTo - sumsLow[from]!);
    const square = squareTo - squares[from]! + (squareLowTo - squaresLow[from]!);
    let total = totals[from]! + (square - (sum * sum) / (weightTo - weights[from]!));
    if (total - square * rounding >= least) continue;
    if (square * tolerated > total) total = totals[from]! + squaresBetween(running, from, to);
    if (total >= least) continue;
    least = total;
    start = from;
  }
  found.least = least;
  return start;
}

/** The squared deviations from their mean of the values from one position up to another, with all digits of the pairs. */
export function squaresBetween(running: RunningSquares, from: number, to: number): number {
  const { weights, sums, sumsLow, squares, squaresLow } = running;
  if (to - from < 2) return 0;
  const [sum, sumLow] = difference(sums[to]!, sumsLow[to]!, sums[from]!, sumsLow[from]!);
  const [square, squareLow] = difference(squares[to]!, squaresLow[to]!, squares[from]!, squaresLow[from]!);
  const weight = weights[to]! - weights[from]!;
  const mean = sum / weight;
  const [part, partLow] = exactProduct(mean, weight);
  const meanLow = (sum - part - partLow + sumLow) / weight;
  const [product, productLow] = exactProduct(mean, sum);
  const [within, withinLow] = difference(
    square,
    squareLow,
    product,
    productLow + mean * sumLow + meanLow * sum,
  );
  return Math.max(0, within + withinLow);
}

function difference(
  left: number,
  leftLow: number,
  right: number,
  rightLow: number,
): readonly [high: number, low: number] {
  const high = left - right;
  const part = high - left;
  const lost = left - (high - part) + (-right - part) + (leftLow - rightLow);
  const sum = high + lost;
  return [sum, lost - (sum - high)];
}
