import type { SubjectChoice } from './subjectChoices.ts';

/**
 * The chosen values that a matched trait does not have: neither among its shared values nor in the table shown.
 * None where that cannot be told.
 */
export function strangeValues(
  { values, facts }: Pick<SubjectChoice, 'values' | 'facts'>,
  chosen: readonly string[],
): readonly string[] {
  if (values === null || facts === null || facts.distinct > facts.values.length) return [];
  const known = new Set([...values, ...facts.values.map(({ value }) => value)]);
  return chosen.filter((value) => !known.has(value));
}
