/** The least value of each tier, the best first; null where nobody is in it. */
export type TierLeasts = readonly (number | null)[];

/** The position of a value's tier, the best being 0; −1 where there is no value. Below all of them is the last with rows. */
export function tierOfValue(value: number, leasts: TierLeasts): number {
  if (Number.isNaN(value)) return -1;
  const tier = leasts.findIndex((least) => least !== null && value >= least);
  return tier < 0 ? leasts.findLastIndex((least) => least !== null) : tier;
}
