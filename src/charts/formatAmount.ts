import { formatNumber } from '../language/format.ts';
import type { Language } from '../language/text.ts';

/** A number with as many decimals as its size bears: 1,234 and 12.3 and 1.23. */
export function formatAmount(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size >= 100) return formatNumber(value, language, 0);
  return formatNumber(value, language, size >= 10 ? 1 : 2);
}
