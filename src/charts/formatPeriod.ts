import { formatDate, locales } from '../language/format.ts';
import { say } from '../language/message.ts';
import type { Language, Text } from '../language/text.ts';
import type { Period } from './period.ts';

const week: Text = {
  en: 'week of {day}',
  sv: 'veckan från {day}',
  it: 'settimana dal {day}',
  da: 'ugen fra {day}',
};
const quarter: Text = {
  en: 'Q{quarter} {year}',
  sv: 'kvartal {quarter} {year}',
  it: '{quarter}º trim. {year}',
  da: '{quarter}. kvartal {year}',
};

const writers: Readonly<Record<Period, (from: number, language: Language) => string>> = {
  day: (from, language) => formatDate(from, language),
  week: (from, language) => say(week, language, { day: formatDate(from, language) }),
  month: (from, language) =>
    new Intl.DateTimeFormat(locales[language], { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      from,
    ),
  quarter: (from, language) => {
    const date = new Date(from);
    const values = { quarter: Math.floor(date.getUTCMonth() / 3) + 1, year: String(date.getUTCFullYear()) };
    return say(quarter, language, values);
  },
  year: (from) => String(new Date(from).getUTCFullYear()),
};

/** A period by its first instant: "Mar 2024", "Q1 2024". */
export function formatPeriod(from: number, period: Period, language: Language): string {
  return writers[period](from, language);
}
