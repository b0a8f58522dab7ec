import type { CrossCell } from '../../cross.ts';
import type { Move, Trace, TraceStep } from '../../trace.ts';
import type { Axis } from './axis.ts';
import type { CrossedSegments } from './crossedSegments.ts';

/** Why a row is in its cell, and the segments that one part's other value would move it to, the nearest first. */
export function traceCross(
  axes: readonly Axis[],
  { labels, cross: { cells } }: CrossedSegments,
  row: number,
): Trace {
  const own = axes.map(({ codes }) => codes[row]! - 1);
  const isAt = ({ at }: CrossCell) => at.every((position, part) => position === own[part]);
  const segment = cells.find(isAt)?.segment ?? null;
  const cellsOf = new Map<string, CrossCell[]>();
  for (const cell of cells) cellsOf.set(cell.segment, [...(cellsOf.get(cell.segment) ?? []), cell]);

  const stepOf = (cell: CrossCell): TraceStep => ({
    kind: 'group',
    id: cell.id,
    holds: isAt(cell),
    items: cell.at.map((position, part) => ({
      kind: 'condition',
      id: `${cell.id} ${part + 1}`,
      holds: position === own[part],
      ...axes[part]!.asked(row),
      said: axes[part]!.said(position),
    })),
  });

  return {
    segments: segment === null ? [] : [segment],
    definitions: labels.map(({ id }) => {
      const [first, ...others] = (cellsOf.get(id) ?? []).map(stepOf);
      const rule: TraceStep | undefined =
        first && others.length > 0
          ? { kind: 'group', id, match: 'any', holds: id === segment, items: [first, ...others] }
          : first;
      return { segment: id, matches: id === segment, ...(rule && { rule }) };
    }),
    moves: nearestMoves(axes, cells, own, segment, row),
  };
}

function nearestMoves(
  axes: readonly Axis[],
  cells: readonly CrossCell[],
  own: readonly number[],
  segment: string | null,
  row: number,
): readonly Move[] {
  const nearest = new Map<string, { readonly move: Move; readonly distance: number }>();
  for (const cell of cells) {
    if (cell.segment === segment) continue;
    const others = cell.at.flatMap((position, part) => (position === own[part] ? [] : [part]));
    const [part] = others;
    if (part === undefined || others.length > 1) continue;
    const found = axes[part]!.change(row, cell.at[part]!);
    if (!found || found.distance >= (nearest.get(cell.segment)?.distance ?? Infinity)) continue;
    nearest.set(cell.segment, {
      move: { to: cell.segment, changes: [found.change] },
      distance: found.distance,
    });
  }
  return [...nearest.values()]
    .toSorted((left, right) => left.distance - right.distance)
    .map(({ move }) => move);
}
