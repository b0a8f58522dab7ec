import { failed } from '../../language/problem.ts';
import type { Cell } from '../cell.ts';
import { segment } from './segment.ts';

/** The data cells that a segment cell stands over; none while its parameter cannot be read. */
export function tablesOf({ parameters }: Cell): readonly string[] {
  const read = segment.fields.tables.read(parameters['tables'] ?? segment.fields.tables.initial);
  return failed(read) ? [] : read.value;
}
