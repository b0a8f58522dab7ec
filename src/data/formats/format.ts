import type { Result } from '../../language/problem.ts';
import type { Text } from '../../language/text.ts';
import type { NamedColumn } from '../column.ts';
import type { ColumnReading } from '../columnFormat.ts';
import type { Note } from '../note.ts';
import type { Work } from '../work.ts';

/** How a source is to be read. What is left out is detected. */
export interface ReadOptions {
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';
  readonly delimiter?: string;
  /** The quote character, or the empty string when quotes are ordinary characters. */
  readonly quote?: string;
  readonly header?: boolean;
  readonly decimal?: '.' | ',';
  readonly dateOrder?: 'dayFirst' | 'monthFirst';
  /** The time zone that stamps with an offset are converted to; UTC unless told. */
  readonly zone?: string;
  /** Columns whose type the person has set, by name; a format is for `retypeTable`, and no business of a reader. */
  readonly types?: readonly (ColumnReading & { readonly column: string })[];
}

/** What was found out about a source while reading it. Every one of `ReadOptions` as it was used. */
export interface ReadFacts {
  readonly format: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly header?: boolean;
  readonly decimal?: '.' | ',';
  /** Per date column: the order used and whether the values decide it. */
  readonly dates?: readonly {
    readonly column: string;
    readonly order: 'yearFirst' | 'dayFirst' | 'monthFirst';
    readonly decided: boolean;
  }[];
  readonly bytes: number;
  readonly compressed: boolean;
}

export interface ReadTable {
  readonly columns: readonly NamedColumn[];
  readonly rows: number;
  readonly notes: readonly Note[];
  readonly facts: ReadFacts;
}

/** What a file format is. Its twin `*.run.ts` reads it. */
export interface Format {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  /** File name endings, without the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Whether a file is surely of this format, told by its first bytes. */
  recognises?(start: Uint8Array): boolean;
  /** A small file of this format and what it must read as, for the catalog test. */
  readonly example: { readonly text: string; readonly columns: readonly string[]; readonly rows: number };
}

export interface FormatRun {
  /** Bytes (already unpacked) to typed columns. Yields progress; never throws for a bad file. */
  read(bytes: Uint8Array, options: ReadOptions): Work<Result<ReadTable>>;
}
