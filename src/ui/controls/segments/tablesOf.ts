import type { Cell } from '../../../notebook/cell.ts';
import { segment } from '../../../notebook/cells/segment.ts';
import { failed } from '../../../language/problem.ts';

/** The data cells that a segment cell stands over; none while its parameter cannot be read. */
export function tablesOf({ parameters }: Cell): readonly string[] {
  const read = segment.fields.tables.read(parameters['tables'] ?? segment.fields.tables.initial);
  return failed(read) ? [] : read.value;
}
