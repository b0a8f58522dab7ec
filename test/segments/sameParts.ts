/** Labels as numbers in the order in which they first occur: equal for two that part the rows alike; null stays. */
export function sameParts(labels: readonly (string | number | null)[]): (number | null)[] {
  const numbers = new Map<string | number, number>();
  return labels.map((label) => {
    if (label === null) return null;
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    return numbers.get(label)!;
  });
}
