import type { ReadTable } from './formats/format.ts';

/**
 * What was read, with columns under other names. A column whose name another one takes goes on as `name_2`; one that
 * the table does not have is passed over.
 */
export function renameColumns(
  read: ReadTable,
  renamed: readonly (readonly [from: string, to: string])[],
): ReadTable {
  const asked = new Map(renamed);
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const isAsked = ({ name }: { readonly name: string }) => asked.has(name);
  const others = read.columns.filter((column) => !isAsked(column));
  for (const { name } of [...read.columns.filter(isAsked), ...others]) {
    const wanted = asked.get(name) ?? name;
    let free = wanted;
    for (let number = 2; taken.has(free); number++) free = `${wanted}_${number}`;
    taken.add(free);
    names.set(name, free);
  }
  const nameOf = (name: string) => names.get(name) ?? name;
  const { dates } = read.facts;
  return {
    ...read,
    columns: read.columns.map(({ name, column }) => ({ name: nameOf(name), column })),
    facts: {
      ...read.facts,
      ...(dates ? { dates: dates.map((date) => ({ ...date, column: nameOf(date.column) })) } : {}),
    },
  };
}
