import { civilDay } from '../../civilDay.ts';

export type DateOrder = 'dayFirst' | 'monthFirst';

const decoder = new TextDecoder();
const millisecondsOfDay = 86_400_000;
const dash = 45;
const dot = 46;
const slash = 47;
const colon = 58;

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const dayMonthName = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})(?![\d])/;
const monthNameDay = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?![\d])/;

/**
 * Reads dates and stamps from UTF-8 into epoch milliseconds of civil time, and remembers what they tell of the
 * order of day and month. Stamps with an offset are moved to the zone whose offsets `offsetOf` gives.
 */
export class DateReader {
  /** A value such as 03/04/2024, whose order has to be decided, was read. */
  isOrdered = false;
  /** A value can only be day first, or only month first. */
  provesDayFirst = false;
  provesMonthFirst = false;
  /** A value with the day before the month was read: 31.12.2024, 31 Dec 2024. */
  isDayFirst = false;
  hasTime = false;

  readonly #order: DateOrder;
  readonly #offsetOf: (instant: number) => number;
  readonly #isCompactDate: boolean;
  #bytes: Uint8Array = new Uint8Array();
  #position = 0;
  #end = 0;

  /** `isCompactDate`: whether eight digits are a date (20241231); without it they are a number. */
  constructor(order: DateOrder, offsetOf: (instant: number) => number, isCompactDate = false) {
    this.#order = order;
    this.#offsetOf = offsetOf;
    this.#isCompactDate = isCompactDate;
  }

  /** Epoch milliseconds as if UTC, or NaN for what is not a date in this order. */
  read(bytes: Uint8Array, start: number, end: number): number {
    while (start < end && bytes[start] === 32) start++;
    while (end > start && bytes[end - 1] === 32) end--;
    if (end - start === 10 && bytes[start + 4] === dash && bytes[start + 7] === dash) {
      const date = plainDate(bytes, start);
      if (!Number.isNaN(date)) return date;
    }
    this.#bytes = bytes;
    this.#position = start;
    this.#end = end;
    const day = this.#day();
    if (Number.isNaN(day)) return Number.NaN;
    const date = day * millisecondsOfDay;
    if (this.#position === end) return date;
    const stamp = this.#time(date);
    if (stamp % millisecondsOfDay !== 0 && !Number.isNaN(stamp)) this.hasTime = true;
    return stamp;
  }

  #day(): number {
    const start = this.#position;
    const first = this.#number(8);
    const firstDigits = this.#position - start;
    if (firstDigits === 8) return this.#compact(first);
    const separator = this.#bytes[this.#position]!;
    const isSeparator = separator === dash || separator === slash || separator === dot;
    if (firstDigits === 0 || !isSeparator || this.#isLetter(this.#position + 1)) return this.#named(start);
    this.#position++;
    const second = this.#number(2);
    if (second < 0 || this.#bytes[this.#position] !== separator || this.#position >= this.#end)
      return Number.NaN;
    const thirdStart = ++this.#position;
    const third = this.#number(4);
    const thirdDigits = this.#position - thirdStart;
    if (firstDigits === 4) return thirdDigits > 2 || third < 0 ? Number.NaN : civilDay(first, second, third);
    if (firstDigits > 2 || thirdDigits !== 4) return Number.NaN;
    if (separator === dot) {
      this.isDayFirst = true;
      return civilDay(third, second, first);
    }
    return this.#ordered(first, second, third);
  }

  #ordered(first: number, second: number, year: number): number {
    const dayFirst = civilDay(year, second, first);
    const monthFirst = civilDay(year, first, second);
    this.isOrdered = true;
    if (Number.isNaN(monthFirst) && !Number.isNaN(dayFirst)) this.provesDayFirst = true;
    if (Number.isNaN(dayFirst) && !Number.isNaN(monthFirst)) this.provesMonthFirst = true;
    return this.#order === 'dayFirst' ? dayFirst : monthFirst;
  }

  #compact(digits: number): number {
    if (!this.#isCompactDate) return Number.NaN;
    return civilDay(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
  }

  #named(start: number): number {
    if (this.#end - start < 10 || this.#end - start > 60) return Number.NaN;
    const text = decoder.decode(this.#bytes.subarray(start, this.#end));
    const dayBefore = dayMonthName.exec(text);
    const match = dayBefore ?? monthNameDay.exec(text);
    if (!match) return Number.NaN;
    const [whole, first = '', second = '', year] = match;
    const [name, day] = dayBefore ? [second, first] : [first, second];
    const month = months.findIndex((full) => full.startsWith(name.toLowerCase())) + 1;
    if (dayBefore) this.isDayFirst = true;
    this.#position = start + whole.length;
    return civilDay(Number(year), month, Number(day));
  }

  #time(date: number): number {
    const bytes = this.#bytes;
    if (bytes[this.#position] === 44) this.#position++;
    const between = bytes[this.#position]!;
    if (between !== 32 && (between | 32) !== 116) return Number.NaN;
    this.#position++;
    let hour = this.#number(2);
    if (hour < 0 || hour > 23 || !this.#take(colon)) return Number.NaN;
    const minute = this.#sixty();
    let second = 0;
    let fraction = 0;
    if (this.#take(colon)) {
      second = this.#sixty();
      if (this.#take(dot) || this.#take(44)) fraction = this.#fraction();
    }
    if (this.#isNext(32)) this.#position++;
    const half = this.#half();
    if (half !== 0) {
      if (hour < 1 || hour > 12) return Number.NaN;
      hour = (hour % 12) + (half === 2 ? 12 : 0);
    }
    const stamp = date + (hour * 3600 + minute * 60 + second) * 1000 + fraction;
    if (this.#position === this.#end) return stamp;
    const offset = this.#offset();
    if (this.#position !== this.#end) return Number.NaN;
    const instant = stamp - offset;
    return Number.isNaN(instant) ? instant : instant + this.#offsetOf(instant);
  }

  /** 0 for a time without AM and PM, 1 for AM, 2 for PM. */
  #half(): number {
    if (this.#position + 2 > this.#end || (this.#bytes[this.#position + 1]! | 32) !== 109) return 0;
    const letter = this.#bytes[this.#position]! | 32;
    if (letter !== 97 && letter !== 112) return 0;
    this.#position += 2;
    return letter === 97 ? 1 : 2;
  }

  /** Milliseconds ahead of UTC, of `Z`, `+02`, `+0200` or `+02:00`; NaN for anything else. */
  #offset(): number {
    if (this.#take(90) || this.#take(122)) return 0;
    const isBehind = this.#isNext(dash);
    if (!isBehind && !this.#isNext(43)) return Number.NaN;
    this.#position++;
    const hours = this.#number(2);
    this.#take(colon);
    const minutes = this.#position === this.#end ? 0 : this.#sixty();
    if (hours < 0 || hours > 18) return Number.NaN;
    return (isBehind ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  }

  #sixty(): number {
    const start = this.#position;
    const value = this.#number(2);
    return this.#position - start === 2 && value < 60 ? value : Number.NaN;
  }

  /** The decimals of a second, to the millisecond; further ones are cut. */
  #fraction(): number {
    const start = this.#position;
    let value = 0;
    for (let unit = 100; this.#isDigit(); unit /= 10) {
      value += Math.floor(unit) * (this.#bytes[this.#position]! - 48);
      this.#position++;
    }
    return this.#position === start ? Number.NaN : value;
  }

  /** Up to `most` digits as a number, or -1 without any. */
  #number(most: number): number {
    const start = this.#position;
    const last = Math.min(this.#end, start + most);
    let value = 0;
    while (this.#position < last) {
      const digit = this.#bytes[this.#position]! - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      this.#position++;
    }
    return this.#position === start ? -1 : value;
  }

  #isDigit(): boolean {
    const byte = this.#position < this.#end ? this.#bytes[this.#position]! : 0;
    return byte >= 48 && byte <= 57;
  }

  #isLetter(position: number): boolean {
    const lower = position < this.#end ? this.#bytes[position]! | 32 : 0;
    return lower >= 97 && lower <= 122;
  }

  #isNext(byte: number): boolean {
    return this.#position < this.#end && this.#bytes[this.#position] === byte;
  }

  #take(byte: number): boolean {
    if (!this.#isNext(byte)) return false;
    this.#position++;
    return true;
  }
}

/** The date of yyyy-mm-dd, by far the most frequent form; NaN where there is more to say. */
function plainDate(bytes: Uint8Array, start: number): number {
  const thousands = bytes[start]! - 48;
  const hundreds = bytes[start + 1]! - 48;
  const tens = bytes[start + 2]! - 48;
  const ones = bytes[start + 3]! - 48;
  const monthTens = bytes[start + 5]! - 48;
  const month = bytes[start + 6]! - 48;
  const dayTens = bytes[start + 8]! - 48;
  const day = bytes[start + 9]! - 48;
  const areDigits =
    isDigit(thousands) &&
    isDigit(hundreds) &&
    isDigit(tens) &&
    isDigit(ones) &&
    isDigit(monthTens) &&
    isDigit(month) &&
    isDigit(dayTens) &&
    isDigit(day);
  if (!areDigits) return Number.NaN;
  const year = thousands * 1000 + hundreds * 100 + tens * 10 + ones;
  return civilDay(year, monthTens * 10 + month, dayTens * 10 + day) * millisecondsOfDay;
}

function isDigit(value: number): boolean {
  return value >>> 0 <= 9;
}
