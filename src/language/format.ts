import type { Language } from './text.ts';

/** The formatting locale of each language; English is the international one, with the day before the month. */
export const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  sv: 'sv-SE',
  it: 'it-IT',
  da: 'da-DK',
};

const numberFormats = new Map<string, Intl.NumberFormat>();

/** The formatter of one way to write numbers, which `way` names apart from all others: made once for each language. */
function numberFormat(language: Language, way: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${way}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locales[language], { useGrouping: true, ...options });
    numberFormats.set(key, format);
  }
  return format;
}

/** A number in the language's own form, with at most `digits` decimals (2 unless told). */
export function formatNumber(value: number, language: Language, digits = 2): string {
  return numberFormat(language, `most ${digits}`, { maximumFractionDigits: digits }).format(value);
}

/** A number with exactly `digits` decimals. */
export function formatFixed(value: number, language: Language, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numberFormat(language, `fixed ${digits}`, options).format(value);
}

/** A fraction as a percentage: 0.117 is 11.7% in English, 11,7 % in Swedish. */
export function formatPercent(fraction: number, language: Language, digits = 1): string {
  return numberFormat(language, `percent ${digits}`, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(fraction);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, time: boolean): Intl.DateTimeFormat {
  const key = `${language} ${time}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
      ...(time ? { hour: '2-digit', minute: '2-digit' } : {}),
    });
    dateFormats.set(key, format);
  }
  return format;
}

/** Epoch milliseconds of a civil time (stored as if UTC) as a date, with the time of day when asked. */
export function formatDate(milliseconds: number, language: Language, time = false): string {
  return dateFormat(language, time).format(milliseconds);
}

/** A number of bytes with its unit, in steps of 1,000. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return numberFormat(language, `bytes ${step}`, {
    style: 'unit',
    unit: units[step] ?? 'gigabyte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}
