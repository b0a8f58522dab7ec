import { failed } from '../language/problem.ts';
import { cellId, valuesOfCell } from '../segments/methods/grid/cellId.ts';
import { grid } from '../segments/methods/grid.ts';
import type { GridPart, GridScheme } from '../segments/methods/gridScheme.ts';
import type { Definition } from './cells/segment.ts';
import type { Cell } from './cell.ts';

/** The scheme of a cell whose segments have other ids now. */
export interface Renaming {
  readonly scheme: unknown;
  /** The new id of one of its segments; any other id is as it was. */
  rename(id: string): string;
}

/** What naming values of a dimension anew means to the ids in a segment cell; null where it is no grid of them. */
export function renameCrossCells(
  { parameters }: Cell,
  dimension: string,
  renamed: ReadonlyMap<string, string>,
): Renaming | null {
  const definition = parameters['definition'] as Partial<Definition> | undefined;
  if (definition?.method !== grid.name) return null;
  const read = grid.read(definition.scheme);
  if (failed(read)) return null;
  const scheme = read.value as GridScheme;
  const isNamed = scheme.parts.map((part) => isValuesOf(part, dimension));
  if (!isNamed.includes(true)) return null;
  const rename = (id: string) => {
    const values = valuesOfCell(id);
    if (values.length !== isNamed.length) return id;
    return cellId(values.map((value, part) => (isNamed[part] ? (renamed.get(value) ?? value) : value)));
  };
  return {
    rename,
    scheme: {
      ...scheme,
      merges: scheme.merges.map((merge) => ({ ...merge, members: merge.members.map(rename) })),
      said: scheme.said.map((said) => ({ ...said, at: rename(said.at) })),
    },
  };
}

function isValuesOf(part: GridPart, dimension: string): boolean {
  return part.of === 'values' && part.subject.of === 'dimension' && part.subject.dimension === dimension;
}
