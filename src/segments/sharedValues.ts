import type { Recode } from './dimension.ts';

/** Values that say that nothing is known. */
const unknown = new Set([
  'unknown',
  'n a',
  'na',
  'not known',
  'none given',
  'select',
  'okänd',
  'okänt',
  'sconosciuto',
  'non noto',
  'ukendt',
  '',
]);

/** Spellings of one value; the first stands for the others. */
const sames = [
  ['female', 'f', 'woman', 'women', 'kvinna', 'donna', 'femmina', 'kvinde'],
  ['male', 'm', 'man', 'men', 'uomo', 'maschio', 'mand'],
  ['yes', 'y', 'ja', 'sì', 'si', 'true'],
  ['no', 'n', 'nej', 'false'],
];
const sameAs = new Map(
  sames.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
);

/** Values that have an order of their own, lowest first. */
const ranks = new Map(
  [
    ['low', 'medium', 'high'],
    ['låg', 'medel', 'hög'],
    ['basso', 'medio', 'alto'],
    ['lav', 'mellem', 'høj'],
    ['primary', 'secondary', 'tertiary'],
  ].flatMap((scale) => scale.map((value, rank) => [value, rank] as const)),
);

function normalised(value: string): string {
  const plain = value
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+<>]+/gu, ' ')
    .trim();
  return sameAs.get(plain) ?? plain;
}

/** The shared values of several columns, in the order shown, and how each column becomes them. */
export interface SharedValues {
  readonly values: readonly string[];
  readonly recodes: readonly Recode[];
}

/**
 * Joins the values of several columns: values that differ in case, spaces or a well-known synonym are one. Where all
 * spell alike their spelling stays; otherwise every value begins with a capital. "Unknown" and its like become missing.
 */
export function sharedValues(columns: readonly (readonly string[])[]): SharedValues {
  const spellings = new Map<string, string>();
  let isAlike = true;
  for (const value of columns.flat()) {
    const same = normalised(value);
    if (unknown.has(same)) continue;
    const spelling = spellings.get(same);
    if (spelling === undefined) spellings.set(same, value);
    else if (spelling !== value) {
      isAlike = false;
      if (isNicer(value, spelling)) spellings.set(same, value);
    }
  }
  const shown = (same: string): string => {
    const spelling = spellings.get(same) ?? same;
    return isAlike ? spelling : spelling.charAt(0).toUpperCase() + spelling.slice(1);
  };
  const order = [...spellings.keys()];
  if (order.every((value) => ranks.has(value)))
    order.sort((left, right) => ranks.get(left)! - ranks.get(right)!);
  return { values: order.map(shown), recodes: columns.map((values) => recodeOf(values, shown)) };
}

function recodeOf(values: readonly string[], shown: (same: string) => string): Recode {
  const map = values.flatMap((value): [string, string | null][] => {
    const same = normalised(value);
    const target = unknown.has(same) ? null : shown(same);
    return target === value ? [] : [[value, target]];
  });
  return map.length === 0 ? { by: 'asIs' } : { by: 'values', map, others: 'keep' };
}

/** A spelling with a capital is nicer than one without, a longer one nicer than an abbreviation. */
function isNicer(value: string, than: string): boolean {
  const rank = (text: string) => (text.length > 1 ? 2 : 0) + Number(/^\p{Lu}/u.test(text));
  return rank(value) > rank(than);
}
