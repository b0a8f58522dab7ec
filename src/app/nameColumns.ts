import type { ColumnDescription } from '../notebook/results.ts';
import { namePattern } from '../segments/namePattern.ts';

const names = namePattern(
  'name, first name, last name, full name, company, title, user name',
  'namn, förnamn, efternamn, företag, nome, cognome, azienda, navn, fornavn, efternavn, firma, virksomhed',
);

const most = 4;

/** The columns by which a person knows a row, by their positions, the best first: its key, e-mail, names. */
export function nameColumns(columns: readonly ColumnDescription[]): readonly number[] {
  return columns
    .map((column, position) => ({ position, weight: weightOf(column) }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight || left.position - right.position)
    .slice(0, most)
    .map(({ position }) => position);
}

const roles: Readonly<Record<string, number>> = { key: 4, email: 3, phone: 1 };

function weightOf({ name, role, type, distinct, rows }: ColumnDescription): number {
  const known = role === null ? 0 : (roles[role] ?? 0);
  if (known > 0) return known;
  if (type === 'text' && names(name) > 0) return 2;
  return type === 'text' && rows > 1 && distinct === rows ? 1 : 0;
}
