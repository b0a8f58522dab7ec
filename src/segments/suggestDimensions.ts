import type { ColumnFacts } from '../data/facts.ts';
import type { Name } from '../language/text.ts';
import { bandsOf } from './bandsOf.ts';
import type { Binding, Dimension } from './dimension.ts';
import { knownTraits } from './knownTraits.ts';
import { nameWords } from './nameWords.ts';
import { sharedValues } from './sharedValues.ts';
import { suggestRoles } from './suggestRoles.ts';

/** A table whose columns may share traits with others. */
export interface DescribedTable {
  /** The data cell. */
  readonly cell: string;
  readonly columns: readonly ColumnFacts[];
}

interface Candidate {
  readonly cell: string;
  readonly column: ColumnFacts;
  /** How well the column's name fits the trait. */
  readonly score: number;
}

interface Trait {
  readonly id: string;
  readonly name: Name;
  readonly candidates: Map<string, Candidate>;
}

/** Roles of columns that tell rows apart or weigh them, and are no trait to compare by. */
const notTraits = new Set(['key', 'email', 'phone', 'weight']);

/** From this many distinct values on, text that hardly repeats is taken for free text. */
const mostValues = 200;

/**
 * The traits that two tables or more have in common, by the names of their columns and what these hold. The same
 * tables give the same suggestions; each is a start that a person corrects.
 */
export function suggestDimensions(tables: readonly DescribedTable[]): Dimension[] {
  const traits = new Map<string, Trait>();
  for (const { cell, columns } of tables) {
    const roles = suggestRoles(columns);
    for (const column of columns) {
      if (notTraits.has(roles.get(column.name) ?? '') || isFreeText(column)) continue;
      const { id, name, score } = traitOf(column.name);
      const trait = traits.get(id) ?? { id, name, candidates: new Map<string, Candidate>() };
      const rival = trait.candidates.get(cell);
      if (!rival || score > rival.score) trait.candidates.set(cell, { cell, column, score });
      traits.set(id, trait);
    }
  }
  return [...traits.values()].flatMap((trait) => dimensionOf(trait) ?? []);
}

function isFreeText({ type, distinct, rows }: ColumnFacts): boolean {
  return type === 'text' && distinct > mostValues && distinct * 2 > rows;
}

function traitOf(column: string): { readonly id: string; readonly name: Name; readonly score: number } {
  let best: { readonly id: string; readonly name: Name; readonly score: number } | null = null;
  for (const { id, name, fits } of knownTraits) {
    const score = fits(column);
    if (score > (best?.score ?? 0)) best = { id, name, score };
  }
  return best ?? { id: nameWords(column).join(' ') || column, name: column, score: 1 };
}

function dimensionOf(trait: Trait): Dimension | null {
  const candidates = [...trait.candidates.values()];
  const types = (...wanted: readonly string[]) =>
    candidates.filter(({ column }) => wanted.includes(column.type));
  return (
    bandDimension(trait, types('number', 'text')) ??
    asTheyAre(trait, 'number', types('number')) ??
    asTheyAre(trait, 'date', types('date')) ??
    (types('text').length === 0 ? asTheyAre(trait, 'boolean', types('boolean')) : null) ??
    valueDimension(trait, types('text', 'boolean'))
  );
}

/** Numbers in one table, bands such as 25–34 in another: the numbers are cut into the same bands. */
function bandDimension(trait: Trait, candidates: readonly Candidate[]): Dimension | null {
  const written = candidates.filter(({ column }) => column.type === 'text');
  if (written.length === 0 || written.length === candidates.length) return null;
  const shared = sharedValues(written.map(({ column }) => shownValues(column)));
  const bands = bandsOf(shared.values);
  if (!bands) return null;
  const recodes = new Map(written.map(({ cell }, position) => [cell, shared.recodes[position]!]));
  const bindings = candidates.map(({ cell, column }): Binding => ({
    cell,
    column: column.name,
    recode: recodes.get(cell) ?? { by: 'bands' },
  }));
  return { id: trait.id, name: trait.name, type: 'category', values: bands.labels, bands, bindings };
}

function asTheyAre(
  trait: Trait,
  type: Dimension['type'],
  candidates: readonly Candidate[],
): Dimension | null {
  if (candidates.length < 2) return null;
  const bindings = candidates.map(({ cell, column }): Binding => ({
    cell,
    column: column.name,
    recode: { by: 'asIs' },
  }));
  return { id: trait.id, name: trait.name, type, values: [], bindings };
}

function valueDimension(trait: Trait, candidates: readonly Candidate[]): Dimension | null {
  if (candidates.length < 2) return null;
  const { values, recodes } = sharedValues(candidates.map(({ column }) => shownValues(column)));
  const bindings = candidates.map(({ cell, column }, position): Binding => ({
    cell,
    column: column.name,
    recode: recodes[position]!,
  }));
  const bands = bandsOf(values);
  return { id: trait.id, name: trait.name, type: 'category', values: bands?.labels ?? values, bindings };
}

function shownValues({ type, labels, values }: ColumnFacts): readonly string[] {
  return type === 'boolean' && labels ? labels : values.map(({ value }) => value);
}
