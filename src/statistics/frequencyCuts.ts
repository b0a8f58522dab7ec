/** The cuts that numbers of orders are scored by where quantiles leave a score unused: 1, 2, 3, 4–5, 6 and more. */
export const frequencyCuts = [1, 2, 3, 5] as const;
