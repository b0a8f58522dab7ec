import { type ValueKind, valueKind } from './valueKind.ts';

const year = /^(19|20)\d\d$/;

/**
 * Whether the first record names the columns. It does unless it looks like the records below: a number, date or
 * yes/no where the column has them too, and nowhere a name above typed values. Years beside names are names.
 */
export function looksLikeHeader(records: readonly (readonly string[])[]): boolean {
  const [head = [], ...rows] = records;
  if (rows.length === 0) return head.every((value) => !isTyped(valueKind(value)));
  let names = 0;
  let values = 0;
  head.forEach((value, column) => {
    const kind = valueKind(value);
    if (kind === 'empty') return;
    const below = commonKind(rows.map((row) => row[column] ?? ''));
    if (!isTyped(below)) return;
    if (kind === below) values++;
    else names++;
  });
  const hasYearNames = head.every((value) => year.test(value) || !isTyped(valueKind(value)));
  return (
    values === 0 || names >= values || (hasYearNames && head.some((value) => valueKind(value) === 'text'))
  );
}

function isTyped(kind: ValueKind): boolean {
  return kind === 'number' || kind === 'date' || kind === 'boolean';
}

/** The one kind that all values which are not empty have, or text. */
function commonKind(values: readonly string[]): ValueKind {
  const kinds = new Set(values.map(valueKind));
  kinds.delete('empty');
  const [kind = 'empty'] = kinds;
  return kinds.size > 1 ? 'text' : kind;
}
