import { failed } from '../../language/problem.ts';
import type { Cell } from '../../notebook/cell.ts';
import { data } from '../../notebook/cells/data.ts';
import type { SourceReference } from '../../notebook/source.ts';

/** Where the rows of a data cell come from; null where it does not say, and for other kinds of cell. */
export function sourceOf({ kind, parameters }: Cell): SourceReference | null {
  if (kind !== data.name) return null;
  const read = data.fields.source.read(parameters['source'] ?? null);
  return failed(read) ? null : read.value;
}
