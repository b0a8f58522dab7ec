import type { Problem, Result } from '../../language/problem.ts';
import type { Text } from '../../language/text.ts';
import type { Work } from '../../data/work.ts';
import type { Table } from '../../data/table.ts';
import type { Dimension } from '../../segments/dimension.ts';
import type { Fields } from '../field.ts';
import type { CellResult } from '../results.ts';

/** A kind of cell: what it is. Its twin `*.run.ts` does it. */
export interface CellKind<Parameters = Record<string, unknown>> {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  /** The name a new cell of this kind gets. */
  readonly newName: Text;
  /** The `type` of its results. */
  readonly result: CellResult['type'];
  readonly fields: Fields<Parameters>;
  /** Parameters for the catalog test, over the cells of `example.ts`. */
  readonly example: Partial<Parameters>;
}

/** What running a cell may use. */
export interface RunContext {
  readonly cell: string;
  /** Epoch milliseconds of the notebook's today. */
  readonly asOf: number;
  readonly zone: string;
  readonly dimensions: readonly Dimension[];
  /** What an input cell left in the engine. Inputs are done before a cell runs. */
  input<Value>(cell: string): Value;
  /** The read table of a source, from memory, the column cache or its bytes. */
  source(reference: unknown): Table | undefined;
}

/** What a cell leaves: `kept` stays in the engine for the cells that depend on it, `result` goes to the page. */
export interface CellYield<Kept> {
  readonly kept: Kept;
  readonly result: CellResult;
}

export interface CellRun<Parameters = Record<string, unknown>, Kept = unknown> {
  run(parameters: Parameters, context: RunContext): Work<Result<CellYield<Kept>> | { readonly problems: readonly Problem[] }>;
}
