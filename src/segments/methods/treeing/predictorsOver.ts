import { failed, type Result } from '../../../language/problem.ts';
import { message } from '../../../language/message.ts';
import type { Column } from '../../../data/column.ts';
import type { Predictor } from '../../../statistics/designMatrix.ts';
import * as words from '../../../language/words/tree.ts';
import { startOfDay } from '../../operators/calendar.ts';
import { RecentlyUsed } from '../../recentlyUsed.ts';
import { valuesOf } from '../../valuesOf.ts';
import type { MethodContext } from '../method.ts';
import type { CodedTrait } from './codedTrait.ts';

/**
 * The traits of a table, over its base, in the codes that were learned. Dates count as whole days. A value that was
 * never seen is missing; a trait that is of another type here is a problem.
 */
export function predictorsOver(
  traits: readonly CodedTrait[],
  { column }: Pick<MethodContext, 'column'>,
): Result<readonly Predictor[]> {
  const predictors: Predictor[] = [];
  for (const trait of traits) {
    const found = column(trait.subject);
    if (failed(found)) return found;
    if (found.value.type !== trait.type)
      return { problem: { message: message(words.otherType, { trait: trait.name }) } };
    predictors.push(predictorOf(found.value, trait));
  }
  return { value: predictors };
}

const days = new WeakMap<Column, Float64Array>();
const coded = new WeakMap<Column, RecentlyUsed<Uint8Array>>();

/** Codings kept for one column of text: its own, and that of another table. */
const kept = 4;

function predictorOf(column: Column, { levels }: CodedTrait): Predictor {
  if (column.type === 'number') return { kind: 'number', values: column.values };
  if (column.type === 'date') {
    let values = days.get(column);
    if (!values) days.set(column, (values = column.values.map(startOfDay)));
    return { kind: 'number', values };
  }
  if (column.type === 'boolean') return { kind: 'category', codes: column.codes, levels: 2 };
  return { kind: 'category', codes: codesIn(levels!, column), levels: levels!.length };
}

function codesIn(levels: readonly string[], column: Column): Uint8Array {
  let known = coded.get(column);
  if (!known) coded.set(column, (known = new RecentlyUsed(kept)));
  const key = JSON.stringify(levels);
  const remembered = known.get(key);
  if (remembered) return remembered;
  const { codes, dictionary } = valuesOf(column);
  const codeOf = new Map(levels.map((value, position) => [value, position + 1]));
  const newCodes = dictionary.map((value, code) => (code > 0 ? (codeOf.get(value) ?? 0) : 0));
  const found = new Uint8Array(codes.length);
  for (let row = 0; row < found.length; row++) found[row] = newCodes[codes[row]!]!;
  known.set(key, found);
  return found;
}

/** Some rows of predictors, as columns of their own. */
export function gathered(predictors: readonly Predictor[], rows: Uint32Array): readonly Predictor[] {
  return predictors.map((predictor) =>
    predictor.kind === 'number'
      ? { ...predictor, values: Float64Array.from(rows, (row) => predictor.values[row]!) }
      : { ...predictor, codes: Uint8Array.from(rows, (row) => predictor.codes[row]!) },
  );
}
