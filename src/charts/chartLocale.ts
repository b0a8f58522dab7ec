import type { Language } from '../language/text.ts';

/** How numbers and dates stand on an axis: the definitions that Vega's `formatLocale` and `timeFormatLocale` take. */
interface ChartLocale {
  readonly number: {
    readonly decimal: string;
    readonly thousands: string;
    readonly grouping: number[];
    readonly currency: [string, string];
    readonly percent: string;
    readonly minus: string;
  };
  readonly time: {
    readonly dateTime: string;
    readonly date: string;
    readonly time: string;
    readonly periods: [string, string];
    readonly days: string[];
    readonly shortDays: string[];
    readonly months: string[];
    readonly shortMonths: string[];
  };
}

const hardSpace = '\u00a0';
const signs = {
  en: { tag: 'en-GB', decimal: '.', thousands: ',', percent: '%', minus: '-' },
  sv: { tag: 'sv-SE', decimal: ',', thousands: hardSpace, percent: `${hardSpace}%`, minus: '\u2212' },
  it: { tag: 'it-IT', decimal: ',', thousands: '.', percent: '%', minus: '-' },
  da: { tag: 'da-DK', decimal: ',', thousands: '.', percent: `${hardSpace}%`, minus: '-' },
} satisfies Readonly<Record<Language, object>>;

const made = new Map<Language, ChartLocale>();

/** The form of numbers and dates on the axes of charts in a language, the same as in its sentences; made once. */
export function chartLocale(language: Language): ChartLocale {
  const locale = made.get(language) ?? makeLocale(language);
  made.set(language, locale);
  return locale;
}

function makeLocale(language: Language): ChartLocale {
  const { tag, decimal, thousands, percent, minus } = signs[language];
  const names = (options: Intl.DateTimeFormatOptions, count: number, step: (index: number) => number) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, index) => format.format(step(index)));
  };
  const month = (index: number) => Date.UTC(2023, index, 1);
  // 1 January 2023 was a Sunday, the day that the definition begins with.
  const day = (index: number) => Date.UTC(2023, 0, 1 + index);
  return {
    number: { decimal, thousands, grouping: [3], currency: ['', ''], percent, minus },
    time: {
      dateTime: '%-d %b %Y %H:%M',
      date: '%-d %b %Y',
      time: '%H:%M',
      periods: ['AM', 'PM'],
      days: names({ weekday: 'long' }, 7, day),
      shortDays: names({ weekday: 'short' }, 7, day),
      months: names({ month: 'long' }, 12, month),
      shortMonths: names({ month: 'short' }, 12, month),
    },
  };
}
