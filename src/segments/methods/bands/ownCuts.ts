import * as v from 'valibot';
import { readAs } from '../../../language/read.ts';
import { bandId } from './bandId.ts';
import { bandNames } from './bandNames.ts';
import type { Way } from './way.ts';

/** Cuts that a person gives, ascending: numbers, or epoch milliseconds of dates. */
export interface OwnCuts {
  readonly cuts: readonly number[];
  /** The side of a band that its edge belongs to: left reads 30 ≤ x < 45. */
  readonly closed: 'left' | 'right';
}

const schema = v.strictObject({
  cuts: v.pipe(
    v.array(v.pipe(v.number(), v.finite())),
    v.maxLength(199),
    v.check((cuts) => cuts.every((cut, position) => position === 0 || cut > cuts[position - 1]!)),
  ),
  closed: v.picklist(['left', 'right']),
});

const label = { en: 'Own cuts', sv: 'Egna gränser', it: 'Soglie proprie', da: 'Egne grænser' };

/** Bands between cuts of one's own. */
export const ownCuts: Way<OwnCuts> = {
  name: 'ownCuts',
  label,
  hint: {
    en: 'Drag the cuts over the histogram, add them with a click or type them.',
    sv: 'Dra gränserna över histogrammet, lägg till dem med ett klick eller skriv in dem.',
    it: 'Trascina le soglie sull’istogramma, aggiungile con un clic o scrivile.',
    da: 'Træk grænserne hen over histogrammet, tilføj dem med et klik, eller skriv dem.',
  },
  types: ['number', 'date'],
  control: 'ownCuts',
  initial: { cuts: [], closed: 'left' },
  read: (stored) => readAs(schema, stored, label),
  cutsFromData: false,
  weighsRows: false,
  bands: ({ cuts, closed }) =>
    bandNames(cuts, { closed, type: 'number', step: 0 }).map(({ name }, position) => ({
      id: bandId(position),
      name,
    })),
  example: { cuts: [25, 45], closed: 'left' },
};
