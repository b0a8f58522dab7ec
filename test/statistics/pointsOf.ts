import type { Points } from '../../src/statistics/points.ts';

/** Points from rows of numbers, or from single numbers. */
export function pointsOf(rows: readonly (number | readonly number[])[]): Points {
  const values = Float64Array.from(rows.flat());
  const width = rows.length === 0 ? 0 : values.length / rows.length;
  return { values, size: rows.length, width };
}

/** Some columns of a file of comma-separated values without quotes, as points. */
export function pointsOfText(
  text: string,
  columns: readonly string[],
  read: (field: string) => number,
): Points {
  const [head, ...lines] = text.trim().split(/\r?\n/);
  const at = columns.map((column) => head!.split(',').indexOf(column));
  return pointsOf(lines.map((line) => at.map((position) => read(line.split(',')[position]!))));
}
