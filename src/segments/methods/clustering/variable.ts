import { message } from '../../../language/message.ts';
import type { Result } from '../../../language/problem.ts';
import type { CellValue, Column } from '../../../data/column.ts';
import type { Bitmap } from '../../../data/bitmap.ts';
import * as words from '../../../language/words/clusters.ts';
import { seenCodes } from '../settled/seenCodes.ts';
import type { Trait } from '../settings/setting.ts';

/** A trait as clusters are looked for in it. Yes and no are the numbers 1 and 0 unless they are categories. */
export interface Variable {
  readonly trait: Trait;
  readonly name: string;
  readonly kind: 'number' | 'yesNo' | 'category';
  /** What a category's number, from 0, stands for; empty for the others. */
  readonly categories: readonly CellValue[];
}

/** More categories than this say hardly anything together. */
export const mostCategories = 20;

/** What a column of the table that decides is to clusters; null rows: all. `asCategories`: nothing counts as a number. */
export function variableOf(
  trait: Trait,
  name: string,
  column: Column,
  rows: Bitmap | null,
  asCategories: Readonly<Record<'number' | 'boolean', boolean>>,
): Result<Variable> {
  if (column.type === 'date') return { problem: { message: message(words.noDates, { column: name }) } };
  const isCategory = column.type === 'text' || asCategories[column.type];
  if (!isCategory) {
    const kind = column.type === 'number' ? 'number' : 'yesNo';
    return { value: { trait, name, kind, categories: [] } };
  }
  const categories = categoriesIn(column, rows);
  if (categories === null)
    return {
      problem: {
        message: message(words.tooManyValues, { column: name, most: mostCategories }),
        remedy: message(words.fewerValues),
      },
    };
  return { value: { trait, name, kind: 'category', categories } };
}

/** The distinct values in these rows in ascending order; null where there are too many. */
function categoriesIn(column: Column, rows: Bitmap | null): readonly CellValue[] | null {
  const found = 'codes' in column ? codedIn(column, rows) : listedIn(column, rows);
  if (found.size > mostCategories) return null;
  return [...found].toSorted((one, other) => (one! < other! ? -1 : one! > other! ? 1 : 0));
}

/** The values of the codes that occur. */
function codedIn(column: Extract<Column, { codes: unknown }>, rows: Bitmap | null): ReadonlySet<CellValue> {
  const values: readonly CellValue[] = column.type === 'boolean' ? [null, false, true] : column.dictionary;
  const seen = seenCodes(column.codes, values.length, rows);
  return new Set(values.filter((_, code) => code > 0 && seen[code] === 1));
}

/** The values that occur, until there are too many. */
function listedIn(column: Column, rows: Bitmap | null): ReadonlySet<CellValue> {
  const found = new Set<CellValue>();
  for (let row = 0; row < column.length && found.size <= mostCategories; row++) {
    if (rows !== null && rows.get(row) === 0) continue;
    const value = column.at(row);
    if (value !== null) found.add(value);
  }
  return found;
}

/**
 * A column's rows as numbers: a number itself, yes 1 and no 0, a category its number, one that the variable does not
 * know the number after them all; missing is NaN. A column of another type than the variable's is a problem.
 */
export function readingsOf({ kind, categories, name }: Variable, column: Column): Result<Float64Array> {
  if (kind === 'number' && column.type === 'number') return { value: column.values };
  const { length } = column;
  if (kind === 'yesNo' && column.type === 'boolean') {
    const ofCode = [Number.NaN, 0, 1];
    return { value: Float64Array.from(column.codes, (code) => ofCode[code]!) };
  }
  if (kind !== 'category') return { problem: { message: message(words.otherType, { column: name }) } };
  const numbers = new Map<CellValue, number>(categories.map((value, number) => [value, number]));
  numbers.set(null, Number.NaN);
  const stranger = categories.length;
  if ('dictionary' in column) {
    const ofCode = column.dictionary.map((value) => numbers.get(value) ?? stranger);
    ofCode[0] = Number.NaN;
    return { value: Float64Array.from(column.codes, (code) => ofCode[code]!) };
  }
  const readings = new Float64Array(length);
  for (let row = 0; row < length; row++) readings[row] = numbers.get(column.at(row)) ?? stranger;
  return { value: readings };
}
