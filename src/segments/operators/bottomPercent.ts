import { countOfPercent, lowest } from './rank.ts';
import { percentOperator } from './rankOperator.ts';

/** The number is in the lowest n % of the column's values; ties are kept together. */
export const bottomPercent = percentOperator(
  {
    name: 'bottomPercent',
    label: {
      en: 'is in the bottom n%',
      sv: 'är bland de lägsta n %',
      it: 'è nell’ultimo n%',
      da: 'er blandt de laveste n %',
    },
    negativeLabel: {
      en: 'is not in the bottom n%',
      sv: 'är inte bland de lägsta n %',
      it: 'non è nell’ultimo n%',
      da: 'er ikke blandt de laveste n %',
    },
    said: {
      positive: {
        en: 'is in the bottom',
        sv: 'är bland de lägsta',
        it: 'è nell’ultimo',
        da: 'er blandt de laveste',
      },
      negative: {
        en: 'is not in the bottom',
        sv: 'är inte bland de lägsta',
        it: 'non è nell’ultimo',
        da: 'er ikke blandt de laveste',
      },
    },
    counted: {
      en: '{amount}% (ties included)',
      sv: '{amount} % (lika värden räknas med)',
      it: '{amount}% (pari merito inclusi)',
      da: '{amount} % (lige værdier medregnes)',
    },
    testOf: (sorted, percent) => lowest(sorted, countOfPercent(percent, sorted.length)),
  },
  { type: 'number', rows: [1, 2, 3, 3, 5, null], value: { number: 60 }, keeps: [0, 1, 2, 3] },
);
