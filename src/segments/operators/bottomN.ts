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
        sv: 'är bland de lägsta',
        it: 'è tra gli ultimi',
        da: 'er blandt de laveste',
      },
      negative: {
        en: 'is not among the bottom',
        sv: 'är inte bland de lägsta',
        it: 'non è tra gli ultimi',
        da: 'er ikke blandt de laveste',
      },
    },
    testOf: lowest,
  },
  { type: 'number', rows: [5, 9, null, 5, 7, 1], value: { count: 2 }, keeps: [0, 3, 5] },
);
