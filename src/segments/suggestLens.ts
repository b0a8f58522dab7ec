import type { ColumnFacts } from '../data/facts.ts';
import { lenses } from './lenses/index.ts';

/** The name of the lens that a table's columns speak for most, the first of equals. */
export function suggestLens(columns: readonly ColumnFacts[]): string {
  const [first, ...others] = lenses.map((lens) => ({ name: lens.name, score: lens.suggests(columns) }));
  return others.reduce((best, next) => (next.score > best.score ? next : best), first!).name;
}
