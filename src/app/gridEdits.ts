import type { CrossCell } from '../segments/cross.ts';
import type { Name } from '../language/text.ts';
import type { GridMerge, GridScheme } from '../segments/methods/gridScheme.ts';

/** The id of the merge that takes in what is small. */
export const otherMerge = 'other';

/** Makes the cells of several segments one: the first of them that is merged already goes on, under its own name. */
export function mergeSegments(
  scheme: GridScheme,
  cells: readonly CrossCell[],
  segments: ReadonlySet<string>,
  made: Omit<GridMerge, 'members'>,
): GridScheme {
  const members = cells.filter(({ segment }) => segments.has(segment)).map(({ id }) => id);
  if (members.length < 2) return scheme;
  const known = scheme.merges.find(({ id }) => segments.has(id));
  // Cells that the data lacks now stay merged with those that they were merged with.
  const absent = scheme.merges
    .filter(({ id }) => segments.has(id))
    .flatMap((merge) => merge.members.filter((member) => !members.includes(member)));
  const { id, name, color } = known ?? made;
  const merges = scheme.merges.filter((merge) => merge.id === id || !segments.has(merge.id));
  return withMerge({ ...scheme, merges }, { id, name, color, members: [...members, ...absent] });
}

/** The cells with fewer rows than count as small, that are not merged yet. */
export function smallCells(
  { smallest, merges }: GridScheme,
  cells: readonly CrossCell[],
): readonly CrossCell[] {
  const isMerged = new Set(merges.flatMap(({ members }) => members));
  return cells.filter(({ id, rows }) => rows < smallest && !isMerged.has(id));
}

/** Merges the small cells into one segment, together with those that it holds already. */
export function mergeSmall(
  scheme: GridScheme,
  cells: readonly CrossCell[],
  made: Omit<GridMerge, 'members' | 'id'>,
): GridScheme {
  const small = smallCells(scheme, cells).map(({ id }) => id);
  if (small.length === 0) return scheme;
  const known = scheme.merges.find(({ id }) => id === otherMerge);
  const { name, color } = known ?? made;
  return withMerge(scheme, { id: otherMerge, name, color, members: [...(known?.members ?? []), ...small] });
}

export function unmerge(scheme: GridScheme, id: string): GridScheme {
  return { ...scheme, merges: scheme.merges.filter((merge) => merge.id !== id) };
}

/** Says another name or colour of a merged segment. */
export function changeMerge(
  scheme: GridScheme,
  id: string,
  change: { readonly name?: Name; readonly color?: number },
): GridScheme {
  return {
    ...scheme,
    merges: scheme.merges.map((merge) => (merge.id === id ? { ...merge, ...change } : merge)),
  };
}

function withMerge(scheme: GridScheme, merge: GridMerge): GridScheme {
  const isKnown = scheme.merges.some(({ id }) => id === merge.id);
  const merges = isKnown
    ? scheme.merges.map((each) => (each.id === merge.id ? merge : each))
    : [...scheme.merges, merge];
  return { ...scheme, merges };
}
