import type { ColumnType } from '../data/column.ts';

/** Where the rows of a data cell come from. */
export type SourceReference =
  /** A file whose bytes are kept in this browser under their SHA-256 (lower-case hex). */
  | {
      readonly from: 'file';
      readonly hash: string;
      readonly name: string;
      readonly bytes: number;
      /** The columns and the number of rows that whoever sent the notebook had: what to match other data by. */
      readonly columns?: readonly { readonly name: string; readonly type: ColumnType }[];
      readonly rows?: number;
      /** Columns of this file that go under the names that the notebook asks for. */
      readonly renamed?: readonly (readonly [own: string, ours: string])[];
    }
  /** Rows of a sample, made anew from its seed. */
  | {
      readonly from: 'sample';
      readonly sample: string;
      readonly table: string;
      readonly rows: number;
      readonly seed: number;
    }
  /** The rows of another data cell. */
  | { readonly from: 'cell'; readonly cell: string }
  /** One row a customer, gathered from another data cell whose rows are the lines of orders. */
  | {
      readonly from: 'customers';
      readonly cell: string;
      /** Columns of that cell: who bought, and when. */
      readonly key: string;
      readonly date: string;
      /** Lines of a customer with the same value here are one order; null: each line is one. */
      readonly order: string | null;
      /** What a line is worth, in a column or as the product of two; null: not known. */
      readonly amount: string | readonly [quantity: string, price: string] | null;
      /** What the columns made here are called. */
      readonly names: CustomerColumnNames;
    };

/** The columns of a table of customers beside the key. */
export interface CustomerColumnNames {
  readonly orders: string;
  readonly revenue: string;
  readonly firstPurchase: string;
  readonly lastPurchase: string;
  readonly previousPurchase: string;
  readonly firstRevenue: string;
  readonly lines: string;
}
