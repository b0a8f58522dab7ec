import type { Definition } from './cells/segment.ts';
import type { Notebook } from './notebook.ts';
import { renameCrossCells, type Renaming } from './renameCrossCells.ts';
import { renameMade } from './renameMade.ts';

/** Keys of a condition's value under which an operator keeps values of the subject, alone or in a list. */
const valueKeys: ReadonlySet<string> = new Set(['values', 'text', 'list']);

/** Keys beside a cell under which a segment of it stands. */
const segmentKeys: ReadonlySet<string> = new Set(['segment', 'into']);

/**
 * The notebook in which every condition on a dimension names its values anew, and so do the segments of grids that
 * cross them, and of what is made of those. It finds conditions, and outcomes, by what they ask about, whatever cell or method they stand in; parts that do not
 * change stay the same objects.
 */
export function renameValues(
  notebook: Notebook,
  dimension: string,
  renamed: ReadonlyMap<string, string>,
): Notebook {
  if (renamed.size === 0) return notebook;
  const renamings = renamingsIn(notebook, dimension, renamed);
  const rename = (said: unknown) => (typeof said === 'string' ? (renamed.get(said) ?? said) : said);
  const nameAnew = (said: unknown, key: string) => {
    if (!valueKeys.has(key)) return said;
    return Array.isArray(said) ? mapItems(said, rename) : rename(said);
  };
  const rewrite = (json: unknown): unknown => {
    if (Array.isArray(json)) return mapItems(json, rewrite);
    if (!isPart(json)) return json;
    const { cell, segment } = json;
    const renaming = typeof cell === 'string' ? renamings.get(cell) : undefined;
    if (renaming && typeof segment === 'string')
      return mapPart(json, (said, key) =>
        typeof said === 'string' && segmentKeys.has(key) ? renaming.rename(said) : said,
      );
    if (isOf(json['of'], dimension))
      return mapPart(json, (said, key) => (key === 'yes' ? rename(said) : said));
    if (!isOf(json['subject'], dimension)) return mapPart(json, rewrite);
    return mapPart(json, (value, key) =>
      key === 'value' && isPart(value) ? mapPart(value, nameAnew) : value,
    );
  };
  const cells = notebook.cells.map((cell) => {
    const scheme = renamings.get(cell.id)?.scheme;
    const definition = cell.parameters['definition'] as Definition;
    if (!scheme) return cell;
    const parameters = { ...cell.parameters, definition: { ...definition, scheme } };
    return { ...cell, parameters };
  });
  return { ...notebook, cells: mapItems(cells, rewrite) as Notebook['cells'] };
}

/** The cells whose segments have other ids then: grids of the dimension, and what is made of such cells in turn. */
function renamingsIn({ cells }: Notebook, dimension: string, renamed: ReadonlyMap<string, string>) {
  const renamings = new Map<string, Renaming>();
  let known = -1;
  while (renamings.size > known) {
    known = renamings.size;
    for (const cell of cells) {
      const renaming = renamings.has(cell.id)
        ? null
        : (renameCrossCells(cell, dimension, renamed) ?? renameMade(cell, renamings));
      if (renaming) renamings.set(cell.id, renaming);
    }
  }
  return renamings;
}

type Part = Readonly<Record<string, unknown>>;

function isPart(json: unknown): json is Part {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isOf(subject: unknown, dimension: string): boolean {
  return isPart(subject) && subject['of'] === 'dimension' && subject['dimension'] === dimension;
}

function mapItems(items: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const changed = items.map((item) => change(item));
  return changed.some((item, place) => item !== items[place]) ? changed : items;
}

function mapPart(part: Part, change: (value: unknown, key: string) => unknown): Part {
  const entries = Object.entries(part).map(([key, value]) => [key, change(value, key)] as const);
  return entries.some(([key, value]) => value !== part[key]) ? Object.fromEntries(entries) : part;
}
