import { segment } from '../notebook/cells/segment.ts';
import { cellOf } from '../notebook/edit.ts';
import { readParameters } from '../notebook/field.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { rules } from '../segments/methods/rules.ts';
import type { RulesScheme } from '../segments/methods/rulesScheme.ts';

/** The rules of a segment cell that is over this one table; null for any other cell. */
export function rulesOver(notebook: Notebook, id: string, table: string): RulesScheme | null {
  const cell = cellOf(notebook, id);
  if (cell?.kind !== segment.name) return null;
  const read = readParameters(segment.fields, cell.parameters);
  if ('problems' in read) return null;
  const { tables, definition } = read.parameters;
  const isAlone = tables.length === 1 && tables[0] === table;
  return isAlone && definition.method === rules.name ? (definition.scheme as RulesScheme) : null;
}
