import type { ColumnType } from '../data/column.ts';
import type { Name } from '../language/text.ts';
import type { Condition } from '../segments/rule.ts';
import type { Notebook } from './notebook.ts';

/** What the engine has said of the table of a data cell. */
export interface TableSeen {
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly type: ColumnType;
    readonly role: string | null;
  }[];
}

/** By the ids of data cells; a table that was not read is absent. */
export type TablesSeen = Readonly<Record<string, TableSeen>>;

/** A part of a notebook that tells of rows or people: it stays out of a link unless the person lets it travel. */
export interface RevealingPart {
  /** Tells it from the other parts of the notebook; the same as long as the notebook is. */
  readonly id: string;
  /** A long or pasted list; values that tell who somebody is; e-mail addresses or telephone numbers. */
  readonly reason: 'list' | 'personal' | 'address';
  /** What it belongs to: a segment, a cell, a dimension; the notebook for addresses in its texts. */
  readonly name: Name;
  /** The cell in which it stands; null: in several, or in none. */
  readonly cell: string | null;
  /** The condition whose value it is; null for the values of a dimension, and for texts. */
  readonly condition: Condition | null;
  readonly values: readonly string[];
}

/** The id of the part that stands for all texts and names that hold addresses. */
export const textsPart = 'texts';

/** What goes into a link besides the method, and what does not. */
export interface LinkOptions {
  /** For the fingerprints of files. */
  readonly tables: TablesSeen;
  /** Parts that stay behind. */
  readonly without: readonly RevealingPart[];
  /** Files whose rows go along. */
  readonly sources: readonly Blob[];
}

/** A notebook that came in a file or a link, with those of its sources that came along. */
export interface FiledNotebook {
  readonly document: Notebook;
  readonly sources: readonly Blob[];
}
