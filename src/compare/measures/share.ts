import type { Measure } from './measure.ts';
import { shareOf } from './shareOf.ts';

/** A segment's share of its table. */
export const share: Measure = {
  name: 'share',
  label: { en: 'Share', sv: 'Andel', it: 'Quota', da: 'Andel' },
  unit: 'share',
  hint: {
    en: 'How much of the table the segment makes up.',
    sv: 'Hur stor del av tabellen segmentet utgör.',
    it: 'Quanta parte della tabella rappresenta il segmento.',
    da: 'Hvor stor en del af tabellen segmentet udgør.',
  },
  formula: {
    en: 'units in the segment / units in the table',
    sv: 'enheter i segmentet / enheter i tabellen',
    it: 'unità nel segmento / unità nella tabella',
    da: 'enheder i segmentet / enheder i tabellen',
  },
  layers: ['market', 'lead', 'customer'],
  value: (context) => shareOf(context.layer, context),
};
