import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatFixed,
  formatNumber,
  formatPercent,
} from '../../src/language/format.ts';
import { languages, type Language } from '../../src/language/text.ts';

/** In en, sv, it, da, with every kind of space as the plain one and every kind of minus as a hyphen. */
const inAll = (write: (language: Language) => string) =>
  languages.map((language) =>
    write(language)
      .replaceAll(/\p{Zs}/gu, ' ')
      .replaceAll('−', '-'),
  );

describe('numbers in en, sv, it, da', () => {
  test('groups, decimals and minus', () => {
    expect(inAll((language) => formatNumber(-1234567.891, language))).toEqual([
      '-1,234,567.89',
      '-1 234 567,89',
      '-1.234.567,89',
      '-1.234.567,89',
    ]);
  });

  test('at most so many decimals, or exactly so many', () => {
    expect(inAll((language) => formatNumber(2.5, language))).toEqual(['2.5', '2,5', '2,5', '2,5']);
    expect(inAll((language) => formatNumber(2.55555, language, 4))).toEqual([
      '2.5556',
      '2,5556',
      '2,5556',
      '2,5556',
    ]);
    expect(inAll((language) => formatFixed(2.5, language, 2))).toEqual(['2.50', '2,50', '2,50', '2,50']);
    expect(inAll((language) => formatFixed(0, language, 0))).toEqual(['0', '0', '0', '0']);
  });

  test('percentages', () => {
    expect(inAll((language) => formatPercent(0.117, language))).toEqual([
      '11.7%',
      '11,7 %',
      '11,7%',
      '11,7 %',
    ]);
    expect(inAll((language) => formatPercent(125.5, language, 0))).toEqual([
      '12,550%',
      '12 550 %',
      '12.550%',
      '12.550 %',
    ]);
  });
});

describe('dates in en, sv, it, da', () => {
  test('a day, whatever the zone of the machine', () => {
    expect(inAll((language) => formatDate(Date.UTC(2023, 11, 31), language))).toEqual([
      '31 Dec 2023',
      '31 dec. 2023',
      '31 dic 2023',
      '31. dec. 2023',
    ]);
  });

  test('with the time of day when asked', () => {
    for (const text of inAll((language) => formatDate(Date.UTC(2023, 11, 31, 7, 5), language, true)))
      expect(text).toMatch(/31.*2023.*07[.:]05/);
  });
});

describe('bytes', () => {
  test.each([
    [0, ['0 bytes', '0 byte', '0 byte', '0 bytes']],
    [1, ['1 byte', '1 byte', '1 byte', '1 byte']],
    [999, ['999 bytes', '999 byte', '999 byte', '999 bytes']],
    [1000, ['1 kB', '1 kB', '1 kB', '1 kB']],
    [1_550_000, ['1.6 MB', '1,6 MB', '1,6 MB', '1,6 MB']],
    [87_000_000_000, ['87 GB', '87 GB', '87 GB', '87 GB']],
    [5_000_000_000_000, ['5,000 GB', '5 000 GB', '5.000 GB', '5.000 GB']],
  ])('%d', (bytes, expected) => {
    expect(inAll((language) => formatBytes(bytes, language))).toEqual(expected);
  });
});
