import { narrow, textColumn, type TextColumn } from '../data/column.ts';
import type { ShownValues } from './valuesOf.ts';

/**
 * A column with each listed value replaced by a shared value or made missing; `others` says what becomes of the rest.
 * The dictionary begins with the shared values in their order; values that are kept follow in the column's own.
 */
export function recodeColumn(
  { codes, dictionary }: ShownValues,
  map: readonly (readonly [from: string, to: string | null])[],
  others: 'keep' | 'missing',
  sharedValues: readonly string[],
): TextColumn {
  const to = new Map(map);
  const values = [''];
  const codeOf = new Map<string, number>();
  const codeFor = (value: string): number => {
    let code = codeOf.get(value);
    if (code === undefined) codeOf.set(value, (code = values.push(value) - 1));
    return code;
  };
  for (const value of sharedValues) codeFor(value);
  const newCodes = dictionary.map((value, code) => {
    if (code === 0) return 0;
    const target = to.has(value) ? to.get(value) : others === 'keep' ? value : null;
    return target === null || target === undefined || target === '' ? 0 : codeFor(target);
  });
  const recoded = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) recoded[row] = newCodes[codes[row]!] ?? 0;
  return textColumn(narrow(recoded, values.length), values);
}
