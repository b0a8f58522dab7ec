/**
 * The order in which clusters are numbered: the one with most rows first, of equal ones the one whose first row comes
 * first; those without rows last, as they were. Gives the old number at each new position.
 */
export function largestFirst(labels: Uint8Array, clusters: number): Uint8Array {
  const counts = new Float64Array(clusters);
  const firstRows = new Float64Array(clusters).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row]!;
    if (counts[label]!++ === 0) firstRows[label] = row;
  }
  const order = Uint8Array.from({ length: clusters }, (_, cluster) => cluster);
  return order.sort((one, other) => {
    if (counts[one] !== counts[other]) return counts[other]! - counts[one]!;
    return firstRows[one] === firstRows[other] ? one - other : firstRows[one]! - firstRows[other]!;
  });
}
