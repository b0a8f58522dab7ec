/** Rows by what they share, in the order in which each first appears. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (readonly [key: string, rows: readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups];
}
