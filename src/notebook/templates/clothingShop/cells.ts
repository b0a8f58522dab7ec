import type { Text } from '../../../language/text.ts';
import type { RuleSegment } from '../../../segments/methods/rulesScheme.ts';
import type { Group } from '../../../segments/rule.ts';
import type { Cell } from '../../cell.ts';
import type { ColumnChoice } from '../../cells/data.ts';

/** A cell of prose. */
export function textCell(id: string, name: Text, text: Text): Cell {
  return { id, kind: 'text', name, parameters: { text } };
}

/** A table of the sample at the size that reads well. */
export function sampleCell(
  table: { readonly id: string; readonly lens: string; readonly rows: number },
  name: Text,
  columns: readonly ColumnChoice[],
  more: Readonly<Record<string, unknown>> = {},
): Cell {
  const source = { from: 'sample', sample: 'clothingShop', table: table.id, rows: table.rows, seed: 1 };
  return { id: table.id, kind: 'data', name, parameters: { source, lens: table.lens, columns, ...more } };
}

/** Segments by rules, each row to the first that matches; colours in the order of the list. */
export function rulesCell(
  id: string,
  name: Text,
  tables: readonly string[],
  ...segments: readonly (readonly [id: string, name: Text, rule: Group])[]
): Cell {
  const scheme = {
    overlap: 'firstMatch',
    segments: segments.map(([segment, label, rule], position): RuleSegment => ({
      id: segment,
      name: label,
      color: position + 1,
      rule,
    })),
  };
  return { id, kind: 'segment', name, parameters: { tables, definition: { method: 'rules', scheme } } };
}
