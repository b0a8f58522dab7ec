import type { NamedColumn } from '../../src/data/column.ts';
import type { ColumnFacts } from '../../src/data/facts.ts';

/** The facts of columns that suggestions look at. */
export function factsFrom(columns: readonly NamedColumn[]): ColumnFacts[] {
  return columns.map(({ name, column }) => {
    const counts = new Map<string | number | boolean, number>();
    let missing = 0;
    for (const value of column) {
      if (value === null) missing++;
      else counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const numbers = [...counts.keys()].filter((value) => typeof value === 'number');
    const range = numbers.reduce<{ from: number; to: number } | null>(
      (range, value) => ({
        from: Math.min(range?.from ?? value, value),
        to: Math.max(range?.to ?? value, value),
      }),
      null,
    );
    const isListed = column.type === 'text' || column.type === 'boolean';
    const values = isListed ? [...counts].map(([value, count]) => ({ value: String(value), count })) : [];
    values.sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
    return {
      name,
      type: column.type,
      rows: column.length,
      missing,
      distinct: counts.size,
      range,
      histogram: [],
      values: values.slice(0, 200),
      ...(column.type === 'boolean' ? { labels: column.labels } : {}),
    };
  });
}
