/** A label broken at a space into at most two lines, the first as long as fits in so many letters. */
export function twoLines(label: string, letters: number): string[] {
  if (label.length <= letters) return [label];
  const fitting = label.lastIndexOf(' ', letters);
  const space = fitting > 0 ? fitting : label.indexOf(' ');
  return space > 0 ? [label.slice(0, space), label.slice(space + 1)] : [label];
}
