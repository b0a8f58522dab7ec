import type { Text } from '../language/text.ts';
import type { NamedColumn } from '../data/column.ts';
import type { Work } from '../data/work.ts';

/** One table of a sample: the context seen through one lens. */
export interface SampleTable {
  readonly name: string;
  readonly label: Text;
  /** The name of the lens its rows are seen through. */
  readonly lens: string;
  /** How many rows it has to each row of the size that the person chose. */
  readonly rowsShare: number;
}

/** What makes a sample's rows; loaded when they are first needed. */
export interface SampleGenerator {
  /** The columns of one of the sample's tables. The same table, rows and seed give the same values on every machine. */
  generate(table: string, rows: number, seed: number): Work<readonly NamedColumn[]>;
}

/** Made-up data to learn from: what it is. It can be listed without carrying its generator. */
export interface Sample {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  /** The size that is offered first. */
  readonly defaultRows: number;
  readonly tables: readonly SampleTable[];
  load(): Promise<SampleGenerator>;
}
