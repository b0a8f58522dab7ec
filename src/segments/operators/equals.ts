import { within } from './intervals.ts';
import { numberComparison } from './numberComparison.ts';

/** The number is this one. */
export const equals = numberComparison({
  name: 'equals',
  label: { en: 'is', sv: 'är', it: 'è', da: 'er' },
  negativeLabel: { en: 'is not', sv: 'är inte', it: 'non è', da: 'er ikke' },
  offersNegative: true,
  testOf: (number) => within({ from: number, to: number }),
  example: { type: 'number', rows: [20.05, 20, null, 20.05], value: { number: 20.05 }, keeps: [0, 3] },
});
