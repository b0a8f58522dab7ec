import type { Problem, Result } from '../../language/problem.ts';
import type { Text } from '../../language/text.ts';
import type { ReadOptions, ReadTable } from '../../data/formats/format.ts';
import type { Work } from '../../data/work.ts';
import type { Dimension } from '../../segments/dimension.ts';
import type { MethodRun } from '../../segments/methods/method.ts';
import type { Fields } from '../field.ts';
import type { Answer, Question } from '../question.ts';
import type { CellResult } from '../results.ts';
import type { SourceReference } from '../source.ts';

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
  /** The source whose rows it reads by itself, if it does. */
  source?(parameters: Parameters): { readonly reference: SourceReference; readonly read: ReadOptions } | null;
  /** The source that a question is about, where that has to be read in another way than the cell does. */
  asks?(
    parameters: Parameters,
    question: Question,
  ): { readonly reference: SourceReference; readonly read: ReadOptions } | null;
  /** The methods it runs, by name. */
  methods?(parameters: Parameters): readonly string[];
  /** Parameters for the catalog test, over cells called `data` and `segment`. */
  readonly example: Partial<Parameters>;
}

/** What running a cell may use. Whatever is read here is remembered: the cell runs again only when it has changed. */
export interface RunContext {
  readonly cell: string;
  /** Epoch milliseconds of the notebook's today. */
  readonly asOf: number;
  /** The notebook's time zone. */
  readonly zone: string;
  readonly dimensions: readonly Dimension[];
  /** What an input cell left in the engine. Inputs are done before a cell runs. */
  input<Kept>(cell: string): Kept;
  /** The rows of the source that the kind named. */
  source(): ReadTable;
  /** How a method that the kind named does what it says. */
  method(name: string): MethodRun;
}

/** What a cell leaves: `kept` stays in the engine for the cells that depend on it, `result` goes to the page. */
export interface CellYield<Kept> {
  readonly kept: Kept;
  readonly result: CellResult;
}

export interface CellRun<Parameters = Record<string, unknown>, Kept = unknown> {
  run(
    parameters: Parameters,
    context: RunContext,
  ): Work<{ readonly value: CellYield<Kept> } | { readonly problems: readonly Problem[] }>;
  /** Answers a question of the page from what the cell left, and from the source that its kind `asks` for. */
  answer?<Q extends Question>(kept: Kept, question: Q, asked: ReadTable | null): Work<Result<Answer<Q>>>;
}
