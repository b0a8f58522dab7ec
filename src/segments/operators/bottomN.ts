import { lowest } from './rank.ts';
import { rankOperator } from './rankOperator.ts';

/** The number is among the n lowest of the column; ties are kept together. */
export const bottomN = rankOperator(
  {
    name: 'bottomN',
    label: {
      en: 'is among the bottom n',
      sv: 'är bland de n lägsta',
      it: 'è tra gli n più bassi',
      da: 'er blandt de n laveste',
    },
    negativeLabel: {
      en: 'is not among the bottom n',
      sv: 'är inte bland de n lägsta',
      it: 'non è tra gli n più bassi',
      da: 'er ikke blandt de n laveste',
    },
    said: {
      positive: {
        en: 'is among the bottom',
        sv: 'är bland de',
        it: 'è tra i',
        da: 'er blandt de',
      },
      negative: {
        en: 'is not among the bottom',
        sv: 'är inte bland de',
        it: 'non è tra i',
        da: 'er ikke blandt de',
      },
    },
    counted: {
      en: '{amount} (ties included)',
      sv: '{amount} lägsta (lika värden räknas med)',
      it: '{amount} più bassi (pari merito inclusi)',
      da: '{amount} laveste (lige værdier medregnes)',
    },
    testOf: lowest,
  },
  { type: 'number', rows: [5, 9, null, 5, 7, 1], value: { count: 2 }, keeps: [0, 3, 5] },
);
