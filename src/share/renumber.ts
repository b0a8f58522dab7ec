import type { Notebook } from '../notebook/notebook.ts';
import { valuesOfCell } from '../segments/methods/grid/cellId.ts';

/** What ids tell apart: cells, dimensions, and the parts of a cell (segments, groups, conditions). */
const families = ['cell', 'dimension', 'part'] as const;

export type Family = (typeof families)[number];

type Path = readonly (string | number)[];

/** Keys under which an id stands, at any depth. */
const references: ReadonlyMap<string, Family> = new Map([
  ['cell', 'cell'],
  ['cells', 'cell'],
  ['segment', 'part'],
  ['into', 'part'],
  ['dimension', 'dimension'],
  ['dimensions', 'dimension'],
]);

/** Parameters of a cell that are the ids of cells. */
const cellParameters: ReadonlySet<string> = new Set(['table', 'tables', 'segments']);

/**
 * The notebook with other ids for its cells, dimensions, segments, groups and conditions, and every reference along.
 * It knows places, not kinds: an id that also stands where no reference is known (as a value, a column, a key, or a
 * reference of a kind to come) is left as it is, so that a reference never breaks and a value never changes.
 * `rename` is asked for the number-th name of a family.
 */
export function renumber(notebook: Notebook, rename: (family: Family, number: number) => string): Notebook {
  const found = survey(notebook);
  const names = new Map(families.map((family) => [family, namesOf(family, found, rename)]));
  return rewrite(notebook, [], names) as Notebook;
}

interface Survey {
  /** The ids of each family, in the order in which they stand. */
  readonly defined: Readonly<Record<Family, Set<string>>>;
  readonly referred: Readonly<Record<Family, Set<string>>>;
  /** Every text and key that is not an id. */
  readonly others: Set<string>;
}

function survey(notebook: Notebook): Survey {
  const sets = () => ({ cell: new Set<string>(), dimension: new Set<string>(), part: new Set<string>() });
  const found: Survey = { defined: sets(), referred: sets(), others: new Set() };
  const path: (string | number)[] = [];
  const step = (key: string | number, value: unknown): void => {
    path.push(key);
    visit(value);
    path.pop();
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const family = familyAt(path);
      // An id that is made of others keeps its meaning only while these stay as they are.
      const parts = valuesOfCell(value);
      if (parts.length > 1) for (const part of parts) found.others.add(part);
      if (family === null) found.others.add(value);
      else (path.at(-1) === 'id' ? found.defined : found.referred)[family].add(value);
    } else if (Array.isArray(value)) value.forEach((part, place) => step(place, part));
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) {
        found.others.add(key);
        step(key, part);
      }
  };
  visit({ ...notebook, id: null });
  return found;
}

/** What a text at this place is the id of, or null where it is none. */
function familyAt(path: Path): Family | null {
  const [room, , inside, parameter] = path;
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return null;
  if (path.at(-1) === 'id') {
    if (path.length !== 3) return path.length > 3 ? 'part' : null;
    return room === 'cells' ? 'cell' : 'dimension';
  }
  const isParameter = room === 'cells' && inside === 'parameters' && parameter === key && path.length <= 5;
  if (isParameter && cellParameters.has(key)) return 'cell';
  return references.get(key) ?? null;
}

function namesOf(
  family: Family,
  { defined, referred, others }: Survey,
  rename: (family: Family, number: number) => string,
): ReadonlyMap<string, string> {
  const ids = [...defined[family]];
  const dangling = [...referred[family]].filter((id) => !defined[family].has(id));
  const taken = new Set([...others, ...dangling]);
  const names = new Map<string, string>();
  let number = 0;
  for (const id of ids) {
    if (others.has(id)) continue;
    let name = rename(family, ++number);
    while (taken.has(name)) name = rename(family, ++number);
    names.set(id, name);
  }
  return names;
}

function rewrite(
  value: unknown,
  path: Path,
  names: ReadonlyMap<Family, ReadonlyMap<string, string>>,
): unknown {
  if (typeof value === 'string') {
    const family = familyAt(path);
    return (family && names.get(family)?.get(value)) ?? value;
  }
  if (Array.isArray(value)) return value.map((part, place) => rewrite(part, [...path, place], names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, rewrite(part, [...path, key], names)]),
  );
}
