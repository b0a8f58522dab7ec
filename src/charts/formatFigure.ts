import { formatNumber } from '../language/format.ts';
import type { Language } from '../language/text.ts';

const mostDecimals = 9;

/** A number of any size with about three figures that count: 1,234 and 12.3 and 0.00123. */
export function formatFigure(value: number, language: Language): string {
  const size = Math.abs(value);
  // Below what is written there is no sign either.
  if (size < 0.5 * 10 ** -mostDecimals) return formatNumber(0, language);
  return formatNumber(value, language, Math.max(0, Math.min(mostDecimals, 2 - Math.floor(Math.log10(size)))));
}
