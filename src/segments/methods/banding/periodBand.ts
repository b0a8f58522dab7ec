import { locales } from '../../../language/format.ts';
import { message, say } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import { textFrom } from '../../../language/textFrom.ts';
import * as words from '../../../language/words/bandNames.ts';
import { dayLength, type PeriodUnit } from '../../operators/calendar.ts';
import type { Band } from './banding.ts';

const padded = (number: number, length: number) => String(number).padStart(length, '0');

const yearOf = (date: Date) => padded(date.getUTCFullYear(), 4);

/** The year and number of a week by ISO 8601: those of its Thursday. */
function weekOf(monday: Date): { readonly year: string; readonly week: number } {
  const thursday = new Date(monday.getTime() + 3 * dayLength);
  const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return { year: yearOf(thursday), week: Math.floor((thursday.getTime() - firstDay) / (7 * dayLength)) + 1 };
}

const quarterOf = (date: Date) => String(Math.floor(date.getUTCMonth() / 3) + 1);

/** The id and name of a period by the day that it begins with. */
const periods: Readonly<
  Record<PeriodUnit, { readonly id: (from: Date) => string; readonly name: (from: Date) => Text }>
> = {
  year: { id: yearOf, name: (from) => textFrom(() => yearOf(from)) },
  quarter: {
    id: (from) => `${yearOf(from)}-Q${quarterOf(from)}`,
    name: (from) =>
      textFrom((language) => say(words.quarter, language, { quarter: quarterOf(from), year: yearOf(from) })),
  },
  month: {
    id: (from) => `${yearOf(from)}-${padded(from.getUTCMonth() + 1, 2)}`,
    name: (from) =>
      textFrom((language) =>
        new Intl.DateTimeFormat(locales[language], {
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        }).format(from),
      ),
  },
  week: {
    id(from) {
      const { year, week } = weekOf(from);
      return `${year}-W${padded(week, 2)}`;
    },
    name(from) {
      const { year, week } = weekOf(from);
      return textFrom((language) => say(words.week, language, { week: String(week), year }));
    },
  },
};

/** A period of the calendar as a band. */
export function periodBand(from: number, unit: PeriodUnit): Band {
  const { id, name } = periods[unit];
  const date = new Date(from);
  const said = name(date);
  return { id: id(date), name: said, range: message(said) };
}
