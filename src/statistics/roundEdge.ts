/** An edge that comes from data, rounded to 15 significant digits: what a person reads is what cuts. */
export function roundEdge(edge: number): number {
  return Number(edge.toPrecision(15));
}
