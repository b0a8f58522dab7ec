import { type Column, type Codes, textColumnFrom } from '../data/column.ts';

/** A column as codes into its distinct values as they are shown, code 0 being missing. */
export interface ShownValues {
  readonly codes: Codes;
  readonly dictionary: readonly string[];
}

/** The values of any column as text: numbers as written in JSON, dates as yyyy-mm-dd, yes and no as the file has them. */
export function valuesOf(column: Column): ShownValues {
  if (column.type === 'boolean') return { codes: column.codes, dictionary: ['', ...column.labels] };
  if (column.type === 'text' && column.storage === 'dictionary') return column;
  if (column.type === 'text') return textColumnFrom([...column]);
  const show =
    column.type === 'date'
      ? (value: number) => new Date(value).toISOString().slice(0, 10)
      : (value: number) => String(value);
  const shown = new Map<number, string>();
  return textColumnFrom(
    Array.from(column, (value) => {
      if (value === null) return null;
      let text = shown.get(value);
      if (text === undefined) shown.set(value, (text = show(value)));
      return text;
    }),
  );
}
