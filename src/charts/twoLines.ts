/** A label broken at a space into at most two lines, as even as they go with the first in so many letters. */
export function twoLines(label: string, letters: number): string[] {
  if (label.length <= letters) return [label];
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index).filter((index) => index > 0);
  const longer = (space: number) => Math.max(space, label.length - space - 1);
  const space = spaces
    .filter((index) => index <= letters)
    .reduce((best, index) => (longer(index) < longer(best) ? index : best), spaces[0] ?? 0);
  return space > 0 ? [label.slice(0, space), label.slice(space + 1)] : [label];
}
