import type { ColumnFacts } from '../data/facts.ts';
import { bases } from './bases/index.ts';

/** The name of the base whose words fit a column's name best, the first of equals; null where none does. */
export function suggestBase({ name, type }: Pick<ColumnFacts, 'name' | 'type'>): string | null {
  let best: { readonly name: string; readonly score: number } | null = null;
  for (const base of bases) {
    const score = base.suggests(name, type);
    if (score > (best?.score ?? 0)) best = { name: base.name, score };
  }
  return best && best.name;
}
