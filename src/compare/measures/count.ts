import type { Measure } from './measure.ts';

/** How many units a segment holds. */
export const count: Measure = {
  name: 'count',
  label: { en: 'Count', sv: 'Antal', it: 'Numero', da: 'Antal' },
  unit: 'count',
  hint: {
    en: 'How many units the segment holds: rows, or the sum of their weights.',
    sv: 'Hur många enheter segmentet rymmer: rader, eller summan av deras vikter.',
    it: 'Quante unità contiene il segmento: le righe o la somma dei loro pesi.',
    da: 'Hvor mange enheder segmentet rummer: rækker eller summen af deres vægte.',
  },
  formula: { en: 'Σ weight', sv: 'Σ vikt', it: 'Σ peso', da: 'Σ vægt' },
  layers: ['market', 'lead', 'customer'],
  value: ({ layer, strata }) => strata[layer]?.part.units ?? null,
};
