import type { ColumnType } from '../data/column.ts';

/** A column that the notebook asks for; its type where that is known. */
export interface AskedColumn {
  readonly name: string;
  readonly type: ColumnType | null;
}

/** A table by its columns, in their order, and its rows. */
export interface TableShape {
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly rows: number;
}

/** How a column was found: by its very name, by the name apart from how it is written, by its place, or by a name like it. */
export type Likeness = 'same' | 'written' | 'place' | 'similar';

export interface ColumnMatch {
  readonly own: string;
  readonly likeness: Likeness;
}

/** Names that have less than this in common are not taken for one another. Between 0 and 1. */
const leastInCommon = 0.6;

/**
 * The person's own column for each that the notebook asks for, by the notebook's name: first those of the same name,
 * then of the same name written otherwise, then those in the same place where the table looks like the one that the
 * notebook was made on, then of a similar name and the same type. Each column is taken once; what is not matched is
 * absent.
 */
export function matchColumns(
  asked: readonly AskedColumn[],
  own: TableShape,
  before: TableShape | null,
): ReadonlyMap<string, ColumnMatch> {
  const matches = new Map<string, ColumnMatch>();
  const free = new Set(own.columns);
  const take = (name: string, column: OwnColumn | undefined, likeness: Likeness) => {
    if (!column || !free.has(column) || matches.has(name)) return;
    matches.set(name, { own: column.name, likeness });
    free.delete(column);
  };
  const open = () => asked.filter(({ name }) => !matches.has(name));
  for (const { name } of asked)
    take(
      name,
      own.columns.find((column) => column.name === name),
      'same',
    );
  for (const { name, type } of open()) {
    const alike = [...free].filter((column) => letters(column.name) === letters(name));
    take(name, alike.find((column) => column.type === type) ?? alike[0], 'written');
  }
  if (before && isAlike(before, own))
    for (const { name } of open())
      take(name, own.columns[before.columns.findIndex((column) => column.name === name)], 'place');
  for (const { name, column } of bySimilarity(open(), [...free])) take(name, column, 'similar');
  return matches;
}

type OwnColumn = TableShape['columns'][number];

/** Whether two tables have as many rows and columns, and the same type in every place. */
function isAlike(left: TableShape, right: TableShape): boolean {
  return (
    left.rows === right.rows &&
    left.columns.length === right.columns.length &&
    left.columns.every(({ type }, place) => right.columns[place]?.type === type)
  );
}

/** Pairs of similar names and the same type, the most similar first. */
function bySimilarity(asked: readonly AskedColumn[], own: readonly OwnColumn[]) {
  return asked
    .flatMap(({ name, type }) =>
      own
        .filter((column) => type === null || column.type === type)
        .map((column) => ({ name, column, common: inCommon(letters(name), letters(column.name)) })),
    )
    .filter(({ common }) => common >= leastInCommon)
    .sort((left, right) => right.common - left.common);
}

/** The letters and digits of a name, without accents, in lower case. */
function letters(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The Sørensen–Dice coefficient of the pairs of neighbouring letters. */
function inCommon(left: string, right: string): number {
  const pairs = pairsOf(left);
  const others = pairsOf(right);
  const total = pairs.length + others.length;
  let shared = 0;
  for (const pair of pairs) {
    const place = others.indexOf(pair);
    if (place < 0) continue;
    others.splice(place, 1);
    shared++;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairsOf(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, place) => name.slice(place, place + 2));
}
