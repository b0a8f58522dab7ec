import { segmentCells } from '../readRule.ts';
import { conditionsOf } from '../rule.ts';
import type { Method } from './method.ts';
import { tierLabels } from './scoring/tierLabels.ts';
import { componentsSetting } from './settings/componentsSetting.ts';
import { cutsSetting } from './settings/cutsSetting.ts';
import { ruleSetting } from './settings/ruleSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const settings = {
  components: componentsSetting({ en: 'Made of', sv: 'Består av', it: 'Composta da', da: 'Består af' }),
  cuts: cutsSetting({
    label: { en: 'Cuts', sv: 'Gränser', it: 'Soglie', da: 'Grænser' },
    initial: [40, 60, 80],
  }),
  scope: ruleSetting({
    label: { en: 'Only rows where', sv: 'Bara rader där', it: 'Solo righe in cui', da: 'Kun rækker, hvor' },
  }),
};

export type HealthScheme = SettledScheme<typeof settings>;

const states = [
  { en: 'Thriving', sv: 'Blomstrande', it: 'Fiorenti', da: 'Blomstrende' },
  { en: 'Healthy', sv: 'Välmående', it: 'Sani', da: 'Sunde' },
  { en: 'Steady', sv: 'Stabila', it: 'Stabili', da: 'Stabile' },
  { en: 'At risk', sv: 'I riskzonen', it: 'A rischio', da: 'I farezonen' },
];

const settled = settledMethod({
  name: 'health',
  label: { en: 'Health score', sv: 'Kundhälsa', it: 'Salute dei clienti', da: 'Kundesundhed' },
  hint: {
    en: 'Weighted signs from 0, bad, to 100, good.',
    sv: 'Viktade tecken från 0, dåligt, till 100, bra.',
    it: 'Segnali pesati da 0, male, a 100, bene.',
    da: 'Vægtede tegn fra 0, dårligt, til 100, godt.',
  },
  settings,
  segments: ({ cuts }) => tierLabels(cuts.length + 1, states),
  cutsFromData: false,
  example: {
    components: [
      {
        id: 'm1',
        name: { en: 'Support', sv: 'Support', it: 'Assistenza', da: 'Support' },
        weight: 2,
        metrics: [{ of: { of: 'column', column: 'tickets' }, bad: 10, good: 0, weight: 1 }],
      },
    ],
    cuts: [50],
    scope: {
      id: 'scope',
      kind: 'group',
      match: 'all',
      items: [],
    },
    said: [],
  },
});

/** Segments by a weighted score of how well a customer does. */
export const health: Method<HealthScheme> = {
  ...settled,
  references: ({ scope }) => segmentCells(conditionsOf(scope)),
};
