import { formatNumber } from '../../language/format.ts';
import type { Text } from '../../language/text.ts';

/** A number of a rule in each language's own form, with every digit it has: a rounded bound would be another rule. */
export function exactNumber(value: number): Text {
  const digits = 15;
  return {
    en: formatNumber(value, 'en', digits),
    sv: formatNumber(value, 'sv', digits),
    it: formatNumber(value, 'it', digits),
    da: formatNumber(value, 'da', digits),
  };
}
