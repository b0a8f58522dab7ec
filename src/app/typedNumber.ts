import type { Language } from '../language/text.ts';

/**
 * A number as a person types it: the language's own decimal sign or a point, spaces and thousands signs
 * between groups of three, any minus. Null while the text is no number.
 */
export function typedNumber(text: string, language: Language): number | null {
  const plain = text
    .trim()
    .replaceAll(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '')
    .replace(/^[−–]/u, '-');
  const point = inPoints(plain, language);
  return point !== null && /^[-+]?(\d+\.?\d*|\.\d+)$/.test(point) ? Number(point) : null;
}

/** A number as it stands in a field: the language's decimal sign, every digit, no thousands signs. */
export function numberToType(value: number, language: Language): string {
  const text = String(value);
  return language === 'en' ? text : text.replace('.', ',');
}

function inPoints(text: string, language: Language): string | null {
  const [decimal, group] = language === 'en' ? ['.', ','] : [',', '.'];
  const decimals = text.split(decimal).length - 1;
  const groups = text.split(group).length - 1;
  if (decimals > 1) return language === 'en' ? ungrouped(text, '.') : null;
  if (groups === 0) return text.replace(decimal, '.');
  const [whole = '', fraction] = text.split(decimal);
  const joined = ungrouped(whole, group);
  // A single point is a decimal sign in every language; "1.234" in Danish is read as typed.
  if (group === '.' && groups === 1 && decimals === 0) return text;
  return joined === null ? null : fraction === undefined ? joined : `${joined}.${fraction}`;
}

function ungrouped(text: string, sign: string): string | null {
  const [first = '', ...rest] = text.split(sign);
  return /^[-+]?\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part))
    ? [first, ...rest].join('')
    : null;
}
