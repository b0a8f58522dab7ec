const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from 1 January 1970 to a day of the Gregorian calendar (month 1 to 12), or NaN where there is no such day. */
export function civilDay(year: number, month: number, day: number): number {
  const before = daysBefore[month - 1];
  if (before === undefined || day < 1 || year < 1) return Number.NaN;
  const isLeap = isLeapYear(year);
  const length = month === 12 ? 31 : daysBefore[month]! - before + (month === 2 && isLeap ? 1 : 0);
  if (day > length) return Number.NaN;
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leapDays + before + (month > 2 && isLeap ? 1 : 0) + day - 1 - 719_162;
}
