import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const clear = namePattern(
  'deal stage, lead stage, lead status, lifecycle stage, pipeline stage, sales stage, leadstatus',
  'fase del lead, stato del lead',
);
const fits = namePattern(
  'stage, funnel, pipeline, lead quality, steg, säljsteg, fase, stadio, trin, salgsfase',
);

/** How far a lead has come. */
export const stage: Role = {
  name: 'stage',
  label: { en: 'Stage', sv: 'Steg', it: 'Fase', da: 'Fase' },
  hint: {
    en: 'How far the lead has come.',
    sv: 'Hur långt leadet har kommit.',
    it: 'A che punto è il lead.',
    da: 'Hvor langt leadet er nået.',
  },
  types: ['text'],
  suggests: ({ name, distinct }) => (distinct > 50 ? 0 : clear(name) > 0 ? 0.95 : fits(name) > 0 ? 0.8 : 0),
};
