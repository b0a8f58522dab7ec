import { failed } from '../language/problem.ts';
import { segment } from '../notebook/cells/segment.ts';
import { cellKindNamed } from '../notebook/cells/index.ts';
import type { Cell } from '../notebook/cell.ts';
import { readParameters } from '../notebook/field.ts';
import { dependantsOf } from '../notebook/graph.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { remembered } from '../notebook/remembered.ts';
import { methodNamed } from '../segments/methods/index.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';
import type { SegmentChoice } from './ruleScope.ts';

/** A segment cell as the document has it: its tables and its segments, without everyone else. */
interface SegmentCell {
  readonly cell: Cell;
  readonly tables: readonly string[];
  readonly segments: readonly SegmentLabel[];
}

/** The segments that a cell was seen to make, where their names come from the data; null where it has not run. */
export type SegmentsMade = (cell: string) => readonly SegmentLabel[] | null;

const notSeen: SegmentsMade = () => null;

/** The segment cells of a notebook whose parameters can be read, in their order. */
export function segmentCells({ cells }: Notebook, made = notSeen): readonly SegmentCell[] {
  return cells.flatMap((cell) => {
    if (cellKindNamed(cell.kind)?.result !== segment.result) return [];
    const described = describedBy(cell.parameters);
    return described ? [{ cell, ...described, segments: made(cell.id) ?? described.segments }] : [];
  });
}

const describedBy = remembered((parameters: Cell['parameters']) => {
  const read = readParameters(segment.fields, parameters);
  if ('problems' in read) return null;
  const { tables, definition } = read.parameters;
  const method = methodNamed(definition.method);
  const scheme = method?.read(definition.scheme);
  return method && scheme && !failed(scheme) ? { tables, segments: method.segments(scheme.value) } : null;
});

/** The segments that a rule of a cell over these tables may ask about: of other cells over all of them, and without a circle. */
export function segmentChoices(
  notebook: Notebook,
  cell: string,
  tables: readonly string[],
  made = notSeen,
): readonly SegmentChoice[] {
  if (tables.length === 0) return [];
  const later = new Set([cell, ...dependantsOf(notebook, cell)]);
  return segmentCells(notebook, made)
    .filter((other) => !later.has(other.cell.id) && tables.every((table) => other.tables.includes(table)))
    .flatMap(({ cell: { id, name: cellName }, segments }) =>
      segments.map(({ id: segment, name, color }) => ({
        reference: { cell: id, segment },
        cellName,
        name,
        color,
      })),
    );
}
