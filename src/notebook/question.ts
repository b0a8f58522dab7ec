import type { CellValue } from '../data/column.ts';

/** What the page may ask of a done cell. */
export type Question =
  /** A page of rows of a data cell: at most 200, from a position in the view, in the view's order or sorted. */
  | {
      readonly ask: 'rows';
      readonly from: number;
      readonly count: number;
      readonly sort?: { readonly column: string; readonly descending: boolean };
    }
  /** The values of a text column of a data cell, before its own rule, that hold a piece of text, most frequent first, at most 200. */
  | { readonly ask: 'values'; readonly column: string; readonly search: string };

export interface RowsAnswer {
  readonly from: number;
  readonly total: number;
  /** One array a row, in the order of the table's columns. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface ValuesAnswer {
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly more: number;
}

export type Answer<Q extends Question> = Q['ask'] extends 'rows' ? RowsAnswer : ValuesAnswer;
