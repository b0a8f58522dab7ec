import { message, type Message } from '../../../language/message.ts';
import type { Name } from '../../../language/text.ts';
import * as words from '../../../language/words/clusterWarnings.ts';
import { pacer, type Work } from '../../../data/work.ts';
import type { ReportPart } from '../../report.ts';
import { oddSizes } from '../settled/oddSizes.ts';
import type { Applied, Fit } from './fit.ts';

/** Bounds of our own, but for the rows a column: a rule of thumb of market research. */
const rowsPerColumn = 60;
const alike = 0.9;
const unequal = 3;

/** What is wrong, or odd, with segments of these names, and what to do. */
export function* warningsOf(
  { fit, members, isDeciding }: Applied,
  names: readonly Name[],
  asked: number,
): Work<readonly ReportPart[]> {
  const found: Message[] = [];
  const sizes = new Uint32Array(fit.centres.size);
  for (const member of members) sizes[member]!++;
  if (fit.centres.size < asked) found.push(message(words.fewerSegments, { asked, found: fit.centres.size }));
  const { giant, tiny, empty } = oddSizes(sizes, members.length);
  sizes.forEach((size, segment) => {
    const said = {
      segment: names[segment]!,
      rows: size,
      share: { percent: size / Math.max(1, members.length) },
    };
    if (segment === giant && sizes.length > 1) found.push(message(words.giant, said));
    else if (tiny.includes(segment) || empty.includes(segment)) found.push(message(words.tiny, said));
  });
  if (isDeciding) found.push(...(yield* ofInputs(fit)));
  return found.map((said): ReportPart => ({ part: 'warning', message: said }));
}

function* ofInputs(fit: Fit): Work<readonly Message[]> {
  const { points, space } = fit.prepared;
  const { axes } = space;
  const found: Message[] = [];
  const least = rowsPerColumn * axes.length;
  if (points.size < least)
    found.push(message(words.fewRows, { rows: points.size, least, columns: axes.length }));
  const constant = axes.filter(({ scale, width }) => (scale ? scale.isConstant : width < 2));
  if (constant.length > 0)
    found.push(message(words.constant, { columns: { list: constant.map(({ name }) => name) } }));
  const numbers = axes.filter(({ scale }) => scale !== null && !scale.isConstant);
  const spreads = numbers.map(({ name, scale }) => ({ name, spread: scale!.deviation / scale!.divisor }));
  spreads.sort((one, other) => other.spread - one.spread);
  const [widest, narrowest] = [spreads[0], spreads.at(-1)];
  const isMeasured = numbers.some(({ kind }) => kind === 'number');
  if (widest && narrowest && isMeasured && widest.spread > unequal * narrowest.spread)
    found.push(
      message(words.unscaled, {
        widest: widest.name,
        narrowest: narrowest.name,
        times: { number: widest.spread / narrowest.spread, digits: 1 },
      }),
    );
  const isTime = pacer();
  for (const [position, one] of numbers.entries())
    for (const other of numbers.slice(position + 1)) {
      if (isTime()) yield { fraction: position / numbers.length };
      const together = correlation(fit, one.from, other.from);
      if (Math.abs(together) < alike) continue;
      found.push(
        message(words.alike, { one: one.name, other: other.name, r: { number: together, digits: 2 } }),
      );
    }
  return found;
}

/** Pearson’s correlation of two coordinates, which vary. */
function correlation({ prepared: { points } }: Fit, one: number, other: number): number {
  const { values, size, width } = points;
  const mean = (of: number) => {
    let sum = 0;
    for (let at = of; at < values.length; at += width) sum += values[at]!;
    return sum / size;
  };
  const [oneMean, otherMean] = [mean(one), mean(other)];
  let [both, ones, others] = [0, 0, 0];
  for (let row = 0; row < values.length; row += width) {
    const [first, second] = [values[row + one]! - oneMean, values[row + other]! - otherMean];
    both += first * second;
    ones += first * first;
    others += second * second;
  }
  return ones > 0 && others > 0 ? both / Math.sqrt(ones * others) : 0;
}
