import type { Text } from '../language/text.ts';
import type { IndexRow } from './indexRow.ts';

/** The words of the index chart. */
export const indexWords = {
  axis: {
    en: 'index, market = 100 (logarithmic)',
    sv: 'index, marknaden = 100 (logaritmisk)',
    it: 'indice, mercato = 100 (logaritmico)',
    da: 'indeks, markedet = 100 (logaritmisk)',
  },
  shortAxis: {
    en: 'index, market = 100',
    sv: 'index, marknaden = 100',
    it: 'indice, mercato = 100',
    da: 'indeks, markedet = 100',
  },
  under: {
    en: '← under-served',
    sv: '← underrepresenterat',
    it: '← sottorappresentato',
    da: '← underrepræsenteret',
  },
  over: {
    en: 'over-served →',
    sv: 'överrepresenterat →',
    it: 'sovrarappresentato →',
    da: 'overrepræsenteret →',
  },
  notComparable: { en: 'no base', sv: 'ingen bas', it: 'senza base', da: 'ingen basis' },
} satisfies Readonly<Record<string, Text>>;

/** Why a base is too small, with the number that says so. */
export const smallBaseWords: Readonly<Record<NonNullable<IndexRow['small']>, Text>> = {
  respondents: {
    en: 'base of {base}, too small',
    sv: 'bas på {base}, för liten',
    it: 'base di {base}, troppo piccola',
    da: 'basis på {base}, for lille',
  },
  expected: {
    en: '{base} expected, too few',
    sv: '{base} förväntade, för få',
    it: '{base} attesi, troppo pochi',
    da: '{base} forventede, for få',
  },
};
