/** What stands between the ids of the values that a cell of a cross is made of. */
const between = '×';

/** The id of a cell of a cross from the ids of its values, part by part: the same in every table. */
export function cellId(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(/[\\×]/g, String.raw`\$&`)).join(between);
}

/** The ids that an id of a cell is made of; any other id is made of itself. */
export function valuesOfCell(id: string): readonly string[] {
  if (!/[\\×]/.test(id)) return [id];
  const values = [''];
  for (const [part] of id.matchAll(/\\.|[^\\]|\\/gsu)) {
    if (part === between) values.push('');
    else values.push(values.pop()! + (part.length > 1 && part.startsWith('\\') ? part.slice(1) : part));
  }
  return values;
}
