import { countOfPercent, highest } from './rank.ts';
import { percentOperator } from './rankOperator.ts';

/** The number is in the highest n % of the column's values; ties are kept together. */
export const topPercent = percentOperator(
  {
    name: 'topPercent',
    label: {
      en: 'is in the top n%',
      sv: 'är bland de högsta n %',
      it: 'è nel primo n%',
      da: 'er blandt de højeste n %',
    },
    negativeLabel: {
      en: 'is not in the top n%',
      sv: 'är inte bland de högsta n %',
      it: 'non è nel primo n%',
      da: 'er ikke blandt de højeste n %',
    },
    said: {
      positive: {
        en: 'is in the top',
        sv: 'är bland de högsta',
        it: 'è nel primo',
        da: 'er blandt de højeste',
      },
      negative: {
        en: 'is not in the top',
        sv: 'är inte bland de högsta',
        it: 'non è nel primo',
        da: 'er ikke blandt de højeste',
      },
    },
    counted: {
      en: '{amount}% (ties included)',
      sv: '{amount} % (lika värden räknas med)',
      it: '{amount}% (pari merito inclusi)',
      da: '{amount} % (lige værdier medregnes)',
    },
    testOf: (sorted, percent) => highest(sorted, countOfPercent(percent, sorted.length)),
  },
  { type: 'number', rows: [1, 2, 3, 4, 5, null], value: { number: 30 }, keeps: [3, 4] },
);
