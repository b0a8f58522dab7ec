import type { Column } from './column.ts';

/** Yes and no of each row as a boolean column codes them: 0 missing, 1 no, 2 yes. Other columns name the values that mean yes. */
export function yesCodes(column: Column, yes: readonly string[]): Uint8Array {
  if (column.type === 'boolean') return column.codes;
  const meansYes = new Set(yes);
  if (column.type === 'text' && column.storage === 'dictionary') {
    const code = Uint8Array.from(column.dictionary, (value, index) =>
      index === 0 ? 0 : meansYes.has(value) ? 2 : 1,
    );
    return Uint8Array.from(column.codes, (value) => code[value]!);
  }
  return Uint8Array.from({ length: column.length }, (_, row) => {
    const value = column.at(row);
    return value === null ? 0 : meansYes.has(String(value)) ? 2 : 1;
  });
}
