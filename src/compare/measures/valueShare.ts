import type { Measure } from './measure.ts';

/** A segment's share of the customers' value. */
export const valueShare: Measure = {
  name: 'valueShare',
  label: { en: 'Share of value', sv: 'Andel av värdet', it: 'Quota del valore', da: 'Andel af værdien' },
  unit: 'share',
  hint: {
    en: 'How much of the customers’ value the segment brings, where a column has the role value.',
    sv: 'Hur stor del av kundernas värde segmentet står för, om en kolumn har rollen värde.',
    it: 'Quanta parte del valore dei clienti porta il segmento, se una colonna ha il ruolo di valore.',
    da: 'Hvor stor en del af kundernes værdi segmentet står for, hvis en kolonne har rollen værdi.',
  },
  formula: {
    en: 'value of the segment / value of all customers',
    sv: 'segmentets värde / alla kunders värde',
    it: 'valore del segmento / valore di tutti i clienti',
    da: 'segmentets værdi / alle kunders værdi',
  },
  layers: ['customer'],
  value({ strata: { customer } }) {
    const whole = customer?.whole.value ?? null;
    const part = customer?.part.value ?? null;
    return whole !== null && part !== null && whole > 0 ? part / whole : null;
  },
};
