import { readAs } from '../../../language/read.ts';
import { bandsCounted, type CountOfBands, countSchema } from './countOfBands.ts';
import type { Way } from './way.ts';

const label = {
  en: 'Natural breaks',
  sv: 'Naturliga brytpunkter',
  it: 'Interruzioni naturali',
  da: 'Naturlige brudpunkter',
};

/** Bands whose values differ least within, by the exact optimum of Fisher and Jenks. */
export const naturalBreaks: Way<CountOfBands> = {
  name: 'naturalBreaks',
  label,
  hint: {
    en: 'The cuts lie in the gaps: values within a band differ as little as they can.',
    sv: 'Gränserna ligger i glappen: värdena i ett intervall skiljer sig så lite som möjligt.',
    it: 'Le soglie cadono nei vuoti: i valori di una fascia differiscono il meno possibile.',
    da: 'Grænserne ligger i hullerne: værdierne i et interval er så ens som muligt.',
  },
  types: ['number', 'date'],
  control: 'count',
  initial: { count: 5 },
  read: (stored) => readAs(countSchema, stored, label),
  cutsFromData: true,
  weighsRows: true,
  bands: bandsCounted,
  example: { count: 4 },
};
