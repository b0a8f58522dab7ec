import { formatDate, locales } from '../../language/format.ts';
import type { Language } from '../../language/text.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** When something was edited, on the person's own clock: the time of day where it was today, else the day. */
export function whenEdited(edited: number, now: number, language: Language): string {
  const civil = (time: number) => time - new Date(time).getTimezoneOffset() * minute;
  const days = Math.floor(civil(edited) / day) - Math.floor(civil(now) / day);
  if (days !== 0 && days !== -1) return formatDate(civil(edited), language);
  const near = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(days, 'day');
  const said = near.charAt(0).toLocaleUpperCase(locales[language]) + near.slice(1);
  if (days !== 0) return said;
  const time = new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' });
  return `${said}, ${time.format(edited)}`;
}
