import { lastPurchase } from '../roles/lastPurchase.ts';
import { orders } from '../roles/orders.ts';
import { value } from '../roles/value.ts';
import { cellsSetting } from './settings/cellsSetting.ts';
import { choiceSetting } from './settings/choiceSetting.ts';
import { cutsSetting } from './settings/cutsSetting.ts';
import { numberSetting } from './settings/numberSetting.ts';
import { traitSetting } from './settings/traitSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const isOwn = ({ rule }: Readonly<Record<string, unknown>>) => rule === 'ownCuts';
const each = (letter: string) => ({
  en: `${letter} cuts`,
  sv: `Gränser ${letter}`,
  it: `Soglie ${letter}`,
  da: `Grænser ${letter}`,
});

const settings = {
  recency: traitSetting({
    label: lastPurchase.label,
    hint: {
      en: 'A date, or how many days ago.',
      sv: 'Ett datum, eller för hur många dagar sedan.',
      it: 'Una data, o quanti giorni fa.',
      da: 'En dato, eller for hvor mange dage siden.',
    },
    types: ['date', 'number'],
    roles: ['lastPurchase'],
  }),
  frequency: traitSetting({ label: orders.label, types: ['number'], roles: ['orders'] }),
  monetary: traitSetting({ label: value.label, types: ['number'], roles: ['value'], isOptional: true }),
  rule: choiceSetting({
    label: { en: 'Scores by', sv: 'Poäng efter', it: 'Punteggi per', da: 'Point efter' },
    options: [
      { name: 'quantile', label: { en: 'quantiles', sv: 'kvantiler', it: 'quantili', da: 'kvantiler' } },
      { name: 'package', label: { en: 'R’s rfm', sv: 'R:s rfm', it: 'rfm di R', da: 'R’s rfm' } },
      { name: 'ranks', label: { en: 'ranks', sv: 'rang', it: 'ranghi', da: 'rang' } },
      {
        name: 'ownCuts',
        label: { en: 'own cuts', sv: 'egna gränser', it: 'soglie proprie', da: 'egne grænser' },
      },
    ],
  }),
  bins: numberSetting({
    label: { en: 'Highest score', sv: 'Högsta poäng', it: 'Punteggio massimo', da: 'Højeste point' },
    initial: 5,
    least: 2,
    most: 10,
    isWhole: true,
    matters: (others) => !isOwn(others),
  }),
  recencyCuts: cutsSetting({ label: each('R'), initial: [30, 90, 180, 365], matters: isOwn }),
  frequencyCuts: cutsSetting({ label: each('F'), initial: [1, 2, 3, 5], matters: isOwn }),
  monetaryCuts: cutsSetting({ label: each('M'), initial: [50, 100, 250, 500], matters: isOwn }),
  names: cellsSetting({ en: 'Names', sv: 'Namn', it: 'Nomi', da: 'Navne' }, [
    'partition',
    'eleven',
    'ten',
    'six',
  ]),
};

export type RfmScheme = SettledScheme<typeof settings>;

/** Customers by how recently, how often and for how much they bought. */
export const rfm = settledMethod({
  name: 'rfm',
  label: { en: 'RFM', sv: 'RFM', it: 'RFM', da: 'RFM' },
  hint: {
    en: 'Customers by how recently, how often and for how much they bought.',
    sv: 'Kunder efter hur nyligen, hur ofta och för hur mycket de har köpt.',
    it: 'Clienti per quando, quanto spesso e per quanto hanno comprato.',
    da: 'Kunder efter hvor nyligt, hvor ofte og for hvor meget de har købt.',
  },
  settings,
  segments: ({ names }) => (names.of === 'own' ? names.rows.map(({ id, name }) => ({ id, name })) : []),
  example: {
    recency: { of: 'column', column: 'last' },
    frequency: { of: 'column', column: 'orders' },
    monetary: null,
    rule: 'ownCuts',
    bins: 5,
    recencyCuts: [90],
    frequencyCuts: [1],
    monetaryCuts: [100],
    names: {
      of: 'own',
      scores: 2,
      rows: [
        {
          id: 'regulars',
          name: { en: 'Regulars', sv: 'Stamkunder', it: 'Abituali', da: 'Stamkunder' },
          r: [2, 2],
          f: [2, 2],
          m: null,
        },
      ],
    },
    said: [],
  },
});
