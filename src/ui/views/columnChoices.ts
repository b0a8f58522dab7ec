import type { ColumnChoice } from '../../notebook/cells/data.ts';

/** What can be said of a column; undefined takes a word back, so that the suggestion holds again. */
export type Said = {
  readonly [Key in Exclude<keyof ColumnChoice, 'column'>]?: ColumnChoice[Key] | undefined;
};

/** The choices with one more thing said of a column. A column of which nothing is said has no entry. */
export function sayOfColumn(
  choices: readonly ColumnChoice[],
  column: string,
  said: Said,
): readonly ColumnChoice[] {
  const before = choices.find((choice) => choice.column === column) ?? { column };
  const entries = Object.entries({ ...before, ...said }).filter(([, value]) => value !== undefined);
  const after = { column, ...Object.fromEntries(entries) };
  const others = choices.filter((choice) => choice.column !== column);
  return entries.length > 1 ? [...others, after] : others;
}
