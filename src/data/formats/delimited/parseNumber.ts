const decoder = new TextDecoder();
const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

const zero = 48;
const minus = 45;
const plus = 43;
const space = 32;
const apostrophe = 39;

/** The bytes of the decimal marks. */
export const decimalByte = { '.': 46, ',': 44 } as const;

/**
 * The number that a stretch of UTF-8 spells, or NaN. `decimal` is the byte of the decimal mark; the other mark,
 * a space or an apostrophe may group the digits in threes. What is more likely a code than a quantity is not a
 * number: leading zeros, and integers beyond 2⁵³. `lenient` takes these too.
 */
export function parseNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  decimal: number,
  lenient = false,
): number {
  let position = start;
  const sign = bytes[position];
  if (sign === minus || sign === plus) position++;
  const integerStart = position;
  let mantissa = 0;
  let digit = 0;
  while (position < end && (digit = bytes[position]! - zero) >= 0 && digit <= 9) {
    mantissa = mantissa * 10 + digit;
    position++;
  }
  let digits = position - integerStart;
  if (digits > 1 && bytes[integerStart] === zero && !lenient) return Number.NaN;
  if (position < end && digits > 0 && digits <= 3 && mantissa > 0) {
    const separator = bytes[position]!;
    const isOtherMark =
      separator !== decimal && (separator === decimalByte['.'] || separator === decimalByte[',']);
    if (isOtherMark || separator === space || separator === apostrophe) {
      while (
        position + 4 <= end &&
        bytes[position] === separator &&
        (position + 4 === end || !isDigit(bytes[position + 4]!))
      ) {
        const first = bytes[position + 1]!;
        const second = bytes[position + 2]!;
        const third = bytes[position + 3]!;
        if (!isDigit(first) || !isDigit(second) || !isDigit(third)) break;
        mantissa = mantissa * 1000 + (first - zero) * 100 + (second - zero) * 10 + (third - zero);
        digits += 3;
        position += 4;
      }
    }
  }
  let fraction = 0;
  if (position + 1 < end && bytes[position] === decimal) {
    const fractionStart = ++position;
    while (position < end && (digit = bytes[position]! - zero) >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      position++;
    }
    fraction = position - fractionStart;
    digits += fraction;
    if (fraction === 0) return Number.NaN;
  }
  if (position < end || digits === 0 || digits > 15) return spelledOut(bytes, start, end, decimal, lenient);
  const size = fraction === 0 ? mantissa : mantissa / powers[fraction]!;
  return sign === minus ? 0 - size : size;
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= 57;
}

const grouped = (mark: string, other: string): RegExp =>
  new RegExp(
    `^([+\\-−]?)(\\d{1,3}([${other} '\\u00a0\\u202f\\u2009])\\d{3}(?:\\3\\d{3})*|\\d*)(?:${mark}(\\d+))?(?:[eE]([+-]?\\d{1,3}))?$`,
  );
const forms: Readonly<Record<number, RegExp>> = {
  [decimalByte['.']]: grouped('\\.', ','),
  [decimalByte[',']]: grouped(',', '\\.'),
};

/** The rare spellings: padding, exponents, other spaces as separators, more digits than a product of two doubles keeps. */
function spelledOut(
  bytes: Uint8Array,
  start: number,
  end: number,
  decimal: number,
  lenient: boolean,
): number {
  if (end - start > 400) return Number.NaN;
  const text = decoder.decode(bytes.subarray(start, end)).trim();
  const match = forms[decimal]?.exec(text);
  if (!match) return Number.NaN;
  const [, sign, spelled = '', separator, fraction, exponent] = match;
  const integer = separator === undefined ? spelled : spelled.replaceAll(separator, '');
  if (integer === '' && fraction === undefined) return Number.NaN;
  if (!lenient && (integer.length > 1 || separator !== undefined) && integer.startsWith('0'))
    return Number.NaN;
  const size = Number(`${integer || '0'}.${fraction ?? '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(size)) return Number.NaN;
  if (!lenient && fraction === undefined && exponent === undefined && size > Number.MAX_SAFE_INTEGER)
    return Number.NaN;
  return sign === '-' || sign === '−' ? 0 - size : size;
}
