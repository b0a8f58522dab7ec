import type { ColumnType } from './column.ts';

/** How the texts of a column are read as its type. What is left out is found out from the texts. */
export interface ColumnFormat {
  readonly decimal?: '.' | ',';
  readonly dateOrder?: 'dayFirst' | 'monthFirst';
  /** The texts that mean yes and no. With one of the two, every other text means the other. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  /** Texts that mean that nothing is known: "NA", "unknown", "-". */
  readonly missing?: readonly string[];
}

/** What the person has said that a column holds. */
export interface ColumnReading {
  readonly type: ColumnType;
  readonly format?: ColumnFormat;
}
