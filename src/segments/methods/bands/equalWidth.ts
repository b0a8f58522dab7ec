import { readAs } from '../../../language/read.ts';
import { bandsCounted, type CountOfBands, countSchema } from './countOfBands.ts';
import type { Way } from './way.ts';

const label = { en: 'Equal width', sv: 'Lika breda', it: 'Stessa ampiezza', da: 'Lige brede' };

/** Bands of one width from the smallest value to the largest. */
export const equalWidth: Way<CountOfBands> = {
  name: 'equalWidth',
  label,
  hint: {
    en: 'Every band spans the same distance, from the smallest value to the largest.',
    sv: 'Varje intervall är lika brett, från det minsta värdet till det största.',
    it: 'Ogni fascia ha la stessa ampiezza, dal valore più piccolo al più grande.',
    da: 'Hvert interval er lige bredt, fra den mindste værdi til den største.',
  },
  types: ['number', 'date'],
  control: 'count',
  initial: { count: 5 },
  read: (stored) => readAs(countSchema, stored, label),
  cutsFromData: true,
  weighsRows: false,
  bands: bandsCounted,
  example: { count: 3 },
};
