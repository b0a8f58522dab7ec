/** From the least of some numbers to the greatest, at least `span` apart; 0 to `span` of none. */
export function extent(values: readonly number[], span = 1): readonly [from: number, to: number] {
  if (values.length === 0) return [0, span];
  const from = values.reduce((least, value) => Math.min(least, value));
  const to = values.reduce((most, value) => Math.max(most, value));
  return to > from ? [from, to] : [from, from + span];
}
