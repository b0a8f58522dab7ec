import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const clear = namePattern(
  'sampling weight, survey weight, person weight, household weight, case weight, urvalsvikt',
  'peso campionario, stikprøvevægt',
);
const fits = namePattern('weight, weights, wgt, wt, vikt, peso, vægt');

/** How many units a row stands for. */
export const weight: Role = {
  name: 'weight',
  label: { en: 'Weight', sv: 'Vikt', it: 'Peso', da: 'Vægt' },
  hint: {
    en: 'How many people, households or firms a row stands for.',
    sv: 'Hur många personer, hushåll eller företag en rad står för.',
    it: 'Quante persone, famiglie o imprese rappresenta una riga.',
    da: 'Hvor mange personer, husstande eller virksomheder en række står for.',
  },
  types: ['number'],
  suggests({ name, range }) {
    if (range !== null && range.from < 0) return 0;
    return clear(name) > 0 ? 0.95 : fits(name) > 0 ? 0.8 : 0;
  },
};
