import type { ColumnFacts } from '../data/facts.ts';
import type { Bands, Binding, Dimension, Recode } from '../segments/dimension.ts';
import { renamedValues } from '../segments/renamedValues.ts';
import { suggestDimensions } from '../segments/suggestDimensions.ts';

/** A table as its traits are matched with those of others. */
export interface MatchedTable {
  /** The data cell. */
  readonly cell: string;
  readonly columns: readonly ColumnFacts[];
  /** The data cell that its rows are taken from, where it is a part of one. */
  readonly source: string | null;
}

export function bindingOf({ bindings }: Dimension, cell: string): Binding | undefined {
  return bindings.find((binding) => binding.cell === cell);
}

/** The dimension with another binding in a table, or without one. */
export function bind(dimension: Dimension, cell: string, binding: Binding | null): Dimension {
  const isBound = dimension.bindings.some((other) => other.cell === cell);
  const bindings = isBound
    ? dimension.bindings.flatMap((other) => (other.cell === cell ? (binding ?? []) : other))
    : [...dimension.bindings, ...(binding ? [binding] : [])];
  return { ...dimension, bindings };
}

const types: Readonly<Record<ColumnFacts['type'], Dimension['type']>> = {
  text: 'category',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
};

/** The dimension bound to a column; the first column says what type of trait it is and which values it shares. */
export function bindColumn(dimension: Dimension, cell: string, column: ColumnFacts): Dimension {
  const isFirst = dimension.bindings.every((binding) => binding.cell === cell);
  const isCut = dimension.bands !== undefined && (column.type === 'number' || column.type === 'date');
  const recode: Recode = isCut ? { by: 'bands' } : { by: 'asIs' };
  const bound = bind(dimension, cell, { cell, column: column.name, recode });
  if (!isFirst || dimension.bands) return bound;
  const values = column.type === 'text' ? column.values.map(({ value }) => value).slice(0, 50) : [];
  return { ...bound, type: types[column.type], values };
}

/** Says what one value of a table becomes: a shared value, missing (null), or nothing of its own (undefined). */
export function mapValue(
  dimension: Dimension,
  cell: string,
  from: string,
  to: string | null | undefined,
): Dimension {
  const binding = bindingOf(dimension, cell);
  if (!binding) return dimension;
  const recode: Recode =
    binding.recode.by === 'values' ? binding.recode : { by: 'values', map: [], others: 'keep' };
  const rest = recode.map.filter(([value]) => value !== from);
  const map = to === undefined ? rest : [...rest, [from, to] as const];
  const known =
    typeof to === 'string' && !dimension.values.includes(to) ? withValue(dimension, to) : dimension;
  return bind(known, cell, { ...binding, recode: { ...recode, map } });
}

function withValue(dimension: Dimension, value: string): Dimension {
  return dimension.bands ? dimension : { ...dimension, values: [...dimension.values, value] };
}

/** Other shared values in another order; where one alone was written anew, what became the old one becomes the new. */
export function setValues(dimension: Dimension, values: readonly string[]): Dimension {
  return retarget(dimension, { ...dimension, values });
}

/** What became a shared value that has another name since becomes that. */
function retarget(before: Dimension, after: Dimension): Dimension {
  const renamed = renamedValues(before, after);
  const bindings = after.bindings.map((binding) => {
    if (binding.recode.by !== 'values') return binding;
    const map = binding.recode.map.map(
      ([from, to]) => [from, to === null ? null : (renamed.get(to) ?? to)] as const,
    );
    return { ...binding, recode: { ...binding.recode, map } };
  });
  return { ...after, bindings };
}

/** Shared bands, or none: numbers and dates are cut into them, and their labels are the shared values. */
export function setBands(dimension: Dimension, bands: Bands | null, numeric: ReadonlySet<string>): Dimension {
  const { bands: _, ...rest } = dimension;
  const bindings = rest.bindings.map((binding) => {
    if (bands && numeric.has(binding.cell)) return { ...binding, recode: { by: 'bands' } as const };
    return !bands && binding.recode.by === 'bands'
      ? { ...binding, recode: { by: 'asIs' } as const }
      : binding;
  });
  if (!bands) return { ...rest, type: 'number', values: [], bindings };
  return retarget(dimension, { ...rest, type: 'category', values: bands.labels, bands, bindings });
}

/**
 * The dimensions with what can be matched by itself: a table that is a part of another takes over its bindings, and
 * traits that the tables have in common are added. What a person has matched stays.
 */
export function suggestMatching(
  dimensions: readonly Dimension[],
  tables: readonly MatchedTable[],
): readonly Dimension[] {
  const cells = new Set(tables.map(({ cell }) => cell));
  const whole = tables.filter(({ source }) => source === null || !cells.has(source));
  const suggested = suggestDimensions(whole.length > 1 ? whole : tables);
  const merged = dimensions.map((dimension) => takeOver(dimension, tables));
  for (const suggestion of suggested) {
    const at = merged.findIndex(
      ({ id, bindings }) => id === suggestion.id || sharesColumn(bindings, suggestion.bindings),
    );
    const known = merged[at];
    if (!known) merged.push(suggestion);
    else if (known.type === suggestion.type) merged[at] = withMissing(known, suggestion.bindings);
  }
  return merged.map((dimension) => takeOver(dimension, tables));
}

function sharesColumn(left: readonly Binding[], right: readonly Binding[]): boolean {
  return left.some(({ cell, column }) =>
    right.some((other) => other.cell === cell && other.column === column),
  );
}

function withMissing(dimension: Dimension, bindings: readonly Binding[]): Dimension {
  const missing = bindings.filter(({ cell }) => !bindingOf(dimension, cell));
  return { ...dimension, bindings: [...dimension.bindings, ...missing] };
}

/** A table made from another keeps its columns, so the same binding holds in both, either way round. */
function takeOver(dimension: Dimension, tables: readonly MatchedTable[]): Dimension {
  let matched = dimension;
  for (const { cell, source, columns } of tables) {
    if (source === null) continue;
    const [mine, theirs] = [bindingOf(matched, cell), bindingOf(matched, source)];
    if (!mine && theirs && columns.some(({ name }) => name === theirs.column)) {
      matched = bind(matched, cell, { ...theirs, cell });
    } else if (mine && !theirs && tables.some((table) => table.cell === source)) {
      matched = bind(matched, source, { ...mine, cell: source });
    }
  }
  return matched;
}
