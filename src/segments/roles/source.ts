import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const clear = namePattern(
  'lead source, acquisition source, acquisition channel, traffic source, utm source, leadkälla',
  'fonte del lead, leadkilde',
);
const fits = namePattern(
  'source, channel, lead origin, referrer, medium, källa, kanal, fonte, canale, provenienza, kilde',
);

/** Where a lead or customer came from. */
export const source: Role = {
  name: 'source',
  label: { en: 'Source', sv: 'Källa', it: 'Provenienza', da: 'Kilde' },
  hint: {
    en: 'Where the lead or customer came from.',
    sv: 'Varifrån leadet eller kunden kom.',
    it: 'Da dove è arrivato il lead o il cliente.',
    da: 'Hvor leadet eller kunden kom fra.',
  },
  types: ['text'],
  suggests: ({ name }) => (clear(name) > 0 ? 0.95 : fits(name) > 0 ? 0.75 : 0),
};
