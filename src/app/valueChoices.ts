import type { SubjectChoice } from './subjectChoices.ts';

/** A value to pick, with how many rows hold it; null where that is not known. */
export interface ValueChoice {
  readonly value: string;
  readonly count: number | null;
}

/**
 * The values to pick from: the chosen ones that the data lacks first, then the notebook's own order or the
 * most frequent of the data.
 */
export function valueChoices(subject: SubjectChoice, chosen: readonly string[]): readonly ValueChoice[] {
  const counts = new Map(subject.facts?.values.map(({ value, count }) => [value, count]));
  const isComplete = subject.facts !== null && subject.facts.distinct <= subject.facts.values.length;
  const none = isComplete ? 0 : null;
  const listed = [...new Set([...(subject.values ?? []), ...counts.keys()])];
  const others = chosen.filter((value) => !listed.includes(value));
  return [...others, ...listed].map((value) => ({ value, count: counts.get(value) ?? none }));
}
