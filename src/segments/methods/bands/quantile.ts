import { readAs } from '../../../language/read.ts';
import { bandsCounted, type CountOfBands, countSchema } from './countOfBands.ts';
import type { Way } from './way.ts';

const label = {
  en: 'Equal counts',
  sv: 'Lika många',
  it: 'Stessa numerosità',
  da: 'Lige mange',
};

/** Bands of about equally many rows, by quantiles of type 7. */
export const quantile: Way<CountOfBands> = {
  name: 'quantile',
  label,
  hint: {
    en: 'Quantiles: each band holds about as many rows. Equal values stay together.',
    sv: 'Kvantiler: varje intervall får ungefär lika många rader. Lika värden hålls ihop.',
    it: 'Quantili: ogni fascia contiene all’incirca lo stesso numero di righe. I valori uguali restano insieme.',
    da: 'Kvantiler: hvert interval får omtrent lige mange rækker. Ens værdier holdes sammen.',
  },
  types: ['number', 'date'],
  control: 'count',
  initial: { count: 4 },
  read: (stored) => readAs(countSchema, stored, label),
  cutsFromData: true,
  weighsRows: true,
  bands: bandsCounted,
  example: { count: 5 },
};
