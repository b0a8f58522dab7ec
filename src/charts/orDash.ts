/** A number in its form, or "–" where it cannot be told. */
export function orDash(value: number | null | undefined, format: (value: number) => string): string {
  return value === null || value === undefined || Number.isNaN(value) ? '–' : format(value);
}
