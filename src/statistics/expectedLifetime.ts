/** How many periods a customer stays at a constant churn a period: 1 / churn. Null without churn. */
export function expectedLifetime(churn: number): number | null {
  return churn > 0 ? 1 / churn : null;
}
