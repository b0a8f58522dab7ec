import type { CellValue } from '../../../data/column.ts';
import type { Work } from '../../../data/work.ts';
import type { Predictor } from '../../../statistics/designMatrix.ts';
import type { ValueChange } from '../../trace.ts';
import { valueAt } from '../treeing/leafStep.ts';
import type { AskedRow } from './assigner.ts';
import type { LearnedTyping } from './learnedTyping.ts';

/** So many values of a number or date are tried. */
const tried = 50;

/** For each class that one change of one trait leads to, the change: the nearest value of a number, of equals the earlier trait. */
export function* movesByOneChange(
  { assigner, known }: Pick<LearnedTyping, 'assigner' | 'known'>,
  own: number,
  { row, predictors, traits, context }: AskedRow,
): Work<ReadonlyMap<number, ValueChange>> {
  const found = new Map<number, { readonly change: ValueChange; readonly far: number }>();
  for (const [position, { subject, type, levels }] of traits.entries()) {
    const learned = known.predictors[position]!;
    const values = valuesToTry(learned);
    const asked = predictors.map((predictor, at) =>
      repeated(predictor, row, at === position ? values : null, values.length),
    );
    const codes = yield* assigner.assign(asked, values.length);
    const from = valueAt(context, subject, row);
    const least = values[0] ?? 0;
    const range = (values.at(-1) ?? 0) - least || 1;
    for (const [at, value] of values.entries()) {
      const code = codes[at]!;
      if (code < 0 || code === own) continue;
      // A category that differs is as far as the whole range of a number.
      const far = learned.kind === 'number' && typeof from === 'number' ? Math.abs(value - from) / range : 1;
      if (far >= (found.get(code)?.far ?? Number.POSITIVE_INFINITY)) continue;
      const to: CellValue =
        learned.kind === 'number' ? value : type === 'boolean' ? value === 2 : levels![value - 1]!;
      found.set(code, { change: { subject, from, to, direction: 'exactly' }, far });
    }
  }
  return new Map([...found].map(([code, { change }]) => [code, change]));
}

/** Every level of a category; values spread evenly over those of a number that were learned from. */
function valuesToTry(predictor: Predictor): readonly number[] {
  if (predictor.kind === 'category') return Array.from({ length: predictor.levels }, (_, at) => at + 1);
  const sorted = [...new Set(predictor.values)]
    .filter((value) => !Number.isNaN(value))
    .toSorted((a, b) => a - b);
  if (sorted.length <= tried) return sorted;
  return Array.from(
    { length: tried },
    (_, at) => sorted[Math.round((at * (sorted.length - 1)) / (tried - 1))]!,
  );
}

/** One row over and over, one of its traits having each of these values in turn. */
function repeated(
  predictor: Predictor,
  row: number,
  values: readonly number[] | null,
  size: number,
): Predictor {
  if (predictor.kind === 'number')
    return {
      ...predictor,
      values: values ? Float64Array.from(values) : new Float64Array(size).fill(predictor.values[row]!),
    };
  return {
    ...predictor,
    codes: values ? Uint8Array.from(values) : new Uint8Array(size).fill(predictor.codes[row]!),
  };
}
