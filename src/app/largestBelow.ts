/** The largest number below an edge among those with so many decimals; the edge itself where that is not known. */
export function largestBelow(edge: number, decimals: number | undefined): number {
  if (decimals === undefined) return edge;
  const power = 10 ** decimals;
  return (Math.ceil(Number((edge * power).toPrecision(15))) - 1) / power;
}
