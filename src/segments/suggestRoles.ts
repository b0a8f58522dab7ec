import type { ColumnFacts } from '../data/facts.ts';
import { roles } from './roles/index.ts';

/** From this on a role is suggested. */
const enough = 0.5;

/** The roles that columns seem to have, by column: each role once and each column once, the best fits first. */
export function suggestRoles(columns: readonly ColumnFacts[]): Map<string, string> {
  const fits = roles.flatMap((role) =>
    columns
      .filter(({ type }) => role.types.includes(type))
      .map((column) => ({ role: role.name, column: column.name, score: role.suggests(column) }))
      .filter(({ score }) => score >= enough),
  );
  fits.sort((left, right) => right.score - left.score);
  const taken = new Set<string>();
  const suggested = new Map<string, string>();
  for (const { role, column } of fits) {
    if (taken.has(role) || suggested.has(column)) continue;
    taken.add(role);
    suggested.set(column, role);
  }
  return suggested;
}
