/** Names for every column of a header, and which of them had to be made up. */
export interface ColumnNames {
  readonly names: readonly string[];
  /** Positions (from 0) whose header was empty, or stood before. */
  readonly empty: readonly number[];
  readonly duplicate: readonly number[];
}

/**
 * Every column's own name: the header without the white space around it; `column_3` where the third is empty;
 * `name_2` for a second `name`. A name that the header has itself is never given to another column.
 */
export function columnNames(header: readonly string[]): ColumnNames {
  const trimmed = header.map((name) => name.trim());
  const reserved = new Set(trimmed);
  const taken = new Set<string>();
  const empty: number[] = [];
  const duplicate: number[] = [];
  const free = (stem: string, number: number): string => {
    let name = `${stem}_${number}`;
    while (reserved.has(name) || taken.has(name)) name = `${stem}_${++number}`;
    return name;
  };
  const names = trimmed.map((own, position) => {
    let name = own;
    if (own === '') {
      empty.push(position);
      name = free('column', position + 1);
    } else if (taken.has(own)) {
      duplicate.push(position);
      name = free(own, 2);
    }
    taken.add(name);
    return name;
  });
  return { names, empty, duplicate };
}
