import { highest } from './rank.ts';
import { rankOperator } from './rankOperator.ts';

/** The number is among the n highest of the column; ties are kept together. */
export const topN = rankOperator(
  {
    name: 'topN',
    label: {
      en: 'is among the top n',
      sv: 'är bland de n högsta',
      it: 'è tra gli n più alti',
      da: 'er blandt de n højeste',
    },
    negativeLabel: {
      en: 'is not among the top n',
      sv: 'är inte bland de n högsta',
      it: 'non è tra gli n più alti',
      da: 'er ikke blandt de n højeste',
    },
    said: {
      positive: {
        en: 'is among the top',
        sv: 'är bland de',
        it: 'è tra i primi',
        da: 'er blandt de',
      },
      negative: {
        en: 'is not among the top',
        sv: 'är inte bland de',
        it: 'non è tra i primi',
        da: 'er ikke blandt de',
      },
    },
    counted: {
      en: '{amount} (ties included)',
      sv: '{amount} högsta (lika värden räknas med)',
      it: '{amount} (pari merito inclusi)',
      da: '{amount} højeste (lige værdier medregnes)',
    },
    testOf: highest,
  },
  { type: 'number', rows: [5, 9, null, 7, 7, 1], value: { count: 2 }, keeps: [1, 3, 4] },
);
