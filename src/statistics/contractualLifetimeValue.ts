/**
 * The value of a customer under contract: a margin m each period, constant retention r and discount d a period (shares).
 * m (1 + d) / (1 + d − r) with the first payment now, m r / (1 + d − r) with the first after one period. Null where the
 * sum has no end (r ≥ 1 + d).
 */
export function contractualLifetimeValue(
  margin: number,
  retention: number,
  discount: number,
  first: 'now' | 'after one period' = 'now',
): number | null {
  const divisor = 1 + discount - retention;
  if (!(divisor > 0)) return null;
  return (margin * (first === 'now' ? 1 + discount : retention)) / divisor;
}
