import type { Problem, Result } from '../language/problem.ts';
import { at, failed } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import { remembered } from './remembered.ts';
import type { CellResult } from './results.ts';

/** A parameter described once: it names its control, gives the default, reads what is stored and says which cells it needs. */
export interface Field<Value> {
  readonly label: Text;
  readonly hint?: Text;
  /** The name of a control in `ui/controls`. */
  readonly control: string;
  readonly initial: Value;
  /** Reads a stored value; nonsense is a problem. A parameter that is absent takes `initial`. */
  read(stored: unknown): Result<Value>;
  /** The cells this value depends on. */
  inputs?(value: Value): readonly string[];
  /** The type of result that those cells must have. */
  readonly takes?: CellResult['type'];
  /** Whether the field says anything as the cell stands; without it, always. */
  matters?(stored: Readonly<Record<string, unknown>>, result: CellResult | null): boolean;
  /** The choices of a field with a fixed list, in the order shown. */
  readonly options?: readonly { readonly value: Value; readonly label: Text; readonly hint?: Text }[];
}

export type Fields<Parameters> = { readonly [Key in keyof Parameters]: Field<Parameters[Key]> };

export type ReadParameters<Parameters> =
  | { readonly parameters: Parameters }
  | { readonly problems: readonly Problem[] };

type Stored = Readonly<Record<string, unknown>>;

/** All parameters of a cell read by their fields, or every problem found, each at its field. */
export function readParameters<Parameters>(
  fields: Fields<Parameters>,
  stored: Stored,
): ReadParameters<Parameters> {
  return readingsBy(fields)(stored) as ReadParameters<Parameters>;
}

/** A page asks for the same parameters many times between two edits. */
const readingsBy = remembered((fields: Fields<unknown>) =>
  remembered((stored: Stored) => read(fields, stored)),
);

function read(fields: Fields<unknown>, stored: Stored): ReadParameters<unknown> {
  const problems: Problem[] = [];
  const entries: [string, unknown][] = [];
  for (const [name, field] of Object.entries(fields) as [string, Field<unknown>][]) {
    if (!Object.hasOwn(stored, name)) {
      entries.push([name, field.initial]);
      continue;
    }
    const result = field.read(stored[name]);
    if (failed(result)) problems.push(at(result.problem, { field: name }));
    else entries.push([name, result.value]);
  }
  return problems.length > 0 ? { problems } : { parameters: Object.fromEntries(entries) };
}
