import type { Points } from './points.ts';

/** A column to predict by: numbers, or codes of categories, of which code 0 is missing and the others run from 1. */
export type Predictor =
  | { readonly kind: 'number'; readonly values: Float64Array }
  | {
      readonly kind: 'category';
      readonly codes: Uint8Array | Uint16Array | Uint32Array;
      readonly levels: number;
    };

export interface DesignColumn {
  readonly predictor: number;
  readonly level: number | null;
}

/** Numbers a row a point, and what each of their columns stands for. */
export interface Design {
  readonly points: Points;
  /** For each column: which predictor, and which of its levels (a code) the column is 1 for: null of a number. */
  readonly columns: readonly DesignColumn[];
  /** The rows that were taken, ascending: those that lack nothing. */
  readonly rows: Uint32Array;
}

/**
 * Predictors as a matrix of numbers without an intercept: a number is a column, a category one column of 0 and 1 for
 * each level that occurs but the first, to which the others are compared (treatment coding). Codes are to be in the
 * order of the levels, by code point where nothing else is meant. A row that lacks a predictor is left out.
 * `columns` of another design make a matrix for a model of that one; a level it had not seen counts as the first.
 */
export function designMatrix(
  predictors: readonly Predictor[],
  size: number,
  columns?: readonly DesignColumn[],
): Design {
  const complete = new Uint8Array(size).fill(1);
  for (const predictor of predictors)
    for (let row = 0; row < size; row++)
      if (predictor.kind === 'number' ? Number.isNaN(predictor.values[row]!) : predictor.codes[row] === 0)
        complete[row] = 0;
  let taken = 0;
  for (let row = 0; row < size; row++) taken += complete[row]!;
  const rows = new Uint32Array(taken);
  for (let row = 0, at = 0; row < size; row++) if (complete[row] === 1) rows[at++] = row;

  columns ??= designColumns(predictors, rows);
  const width = columns.length;
  const values = new Float64Array(taken * width);
  columns.forEach(({ predictor: index, level }, column) => {
    const predictor = predictors[index]!;
    for (let at = 0; at < taken; at++) {
      const row = rows[at]!;
      values[at * width + column] =
        predictor.kind === 'number' ? predictor.values[row]! : Number(predictor.codes[row] === level);
    }
  });
  return { points: { values, size: taken, width }, columns, rows };
}

function designColumns(predictors: readonly Predictor[], rows: Uint32Array): readonly DesignColumn[] {
  return predictors.flatMap((predictor, index): DesignColumn[] => {
    if (predictor.kind === 'number') return [{ predictor: index, level: null }];
    const occurs = new Uint8Array(predictor.levels + 1);
    for (const row of rows) occurs[predictor.codes[row]!] = 1;
    const levels = [...occurs.keys()].filter((level) => occurs[level] === 1);
    return levels.slice(1).map((level) => ({ predictor: index, level }));
  });
}
