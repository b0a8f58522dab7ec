import { firstPurchase } from '../roles/firstPurchase.ts';
import { lastPurchase } from '../roles/lastPurchase.ts';
import { orders } from '../roles/orders.ts';
import { value } from '../roles/value.ts';
import { choiceSetting } from './settings/choiceSetting.ts';
import { numberSetting } from './settings/numberSetting.ts';
import { traitSetting } from './settings/traitSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const isOf =
  (...kinds: readonly string[]) =>
  ({ kind }: Readonly<Record<string, unknown>>) =>
    kinds.includes(kind as string);

/** Columns made by “one row per customer”, in the language in which it was made. */
const namesOfFirst = /revenue of first|första orderns|primo ordine|første ordres/iu;

const settings = {
  kind: choiceSetting({
    label: { en: 'Formula', sv: 'Formel', it: 'Formula', da: 'Formel' },
    options: [
      { name: 'forecast', label: { en: 'forecast', sv: 'prognos', it: 'previsione', da: 'prognose' } },
      { name: 'simple', label: { en: 'simple', sv: 'enkel', it: 'semplice', da: 'enkel' } },
      {
        name: 'contractual',
        label: { en: 'under contract', sv: 'med avtal', it: 'a contratto', da: 'med kontrakt' },
      },
    ],
  }),
  value: traitSetting({
    label: value.label,
    hint: {
      en: 'All revenue so far; under contract, that of a month.',
      sv: 'All omsättning hittills; med avtal, en månads.',
      it: 'Tutto il fatturato finora; a contratto, quello di un mese.',
      da: 'Al omsætning hidtil; med kontrakt, en måneds.',
    },
    types: ['number'],
    roles: ['value'],
  }),
  orders: traitSetting({
    label: orders.label,
    types: ['number'],
    roles: ['orders'],
    matters: isOf('forecast', 'simple'),
  }),
  first: traitSetting({
    label: firstPurchase.label,
    types: ['date'],
    roles: ['firstPurchase'],
    matters: isOf('forecast', 'simple'),
  }),
  last: traitSetting({
    label: lastPurchase.label,
    types: ['date'],
    roles: ['lastPurchase'],
    matters: isOf('forecast'),
  }),
  firstValue: traitSetting({
    label: {
      en: 'Value of the first order',
      sv: 'Första orderns värde',
      it: 'Valore del primo ordine',
      da: 'Første ordres værdi',
    },
    types: ['number'],
    otherwise: (traits) =>
      traits.find(({ facts }) => facts && namesOfFirst.test(facts.name))?.subject ?? null,
    isOptional: true,
    matters: isOf('forecast'),
  }),
  margin: numberSetting({
    label: { en: 'Margin, %', sv: 'Marginal, %', it: 'Margine, %', da: 'Margin, %' },
    initial: 100,
    least: 0.1,
    most: 100,
  }),
  horizon: numberSetting({
    label: { en: 'Months ahead', sv: 'Månader framåt', it: 'Mesi futuri', da: 'Måneder frem' },
    initial: 12,
    least: 1,
    most: 120,
    isWhole: true,
    matters: isOf('forecast', 'simple'),
  }),
  retention: numberSetting({
    label: {
      en: 'Kept a month, %',
      sv: 'Kvar per månad, %',
      it: 'Restano al mese, %',
      da: 'Bliver pr. måned, %',
    },
    initial: 97,
    least: 0,
    most: 100,
    matters: isOf('contractual'),
  }),
  discount: numberSetting({
    label: {
      en: 'Discount a year, %',
      sv: 'Kalkylränta per år, %',
      it: 'Sconto annuo, %',
      da: 'Diskontering pr. år, %',
    },
    initial: 10,
    least: 0,
    most: 100,
    matters: isOf('forecast', 'contractual'),
  }),
  tiers: choiceSetting({
    label: { en: 'Tiers', sv: 'Nivåer', it: 'Fasce', da: 'Niveauer' },
    options: [
      {
        name: 'shares',
        label: {
          en: 'A B C by share',
          sv: 'A B C efter andel',
          it: 'A B C per quota',
          da: 'A B C efter andel',
        },
      },
      {
        name: 'quantiles',
        label: { en: 'of equal size', sv: 'lika stora', it: 'di pari ampiezza', da: 'lige store' },
      },
    ],
  }),
  count: numberSetting({
    label: { en: 'Number of tiers', sv: 'Antal nivåer', it: 'Numero di fasce', da: 'Antal niveauer' },
    initial: 4,
    least: 2,
    most: 10,
    isWhole: true,
    matters: ({ tiers }) => tiers === 'quantiles',
  }),
};

export type LifetimeValueScheme = SettledScheme<typeof settings>;

/** Customers by what they are expected to be worth. */
export const lifetimeValue = settledMethod({
  name: 'lifetimeValue',
  label: { en: 'Lifetime value', sv: 'Kundlivstidsvärde', it: 'Valore futuro', da: 'Kundelivstidsværdi' },
  hint: {
    en: 'Customers by what they are expected to be worth (CLV).',
    sv: 'Kunder efter vad de väntas bli värda (CLV).',
    it: 'Clienti per quanto ci si aspetta che valgano (CLV).',
    da: 'Kunder efter, hvad de ventes at blive værd (CLV).',
  },
  settings,
  segments: ({ tiers, count }) =>
    tiers === 'shares'
      ? ['A', 'B', 'C'].map((name) => ({ id: name.toLowerCase(), name }))
      : Array.from({ length: count }, (_, tier) => ({ id: `t${tier + 1}`, name: `${tier + 1}/${count}` })),
  example: {
    kind: 'simple',
    value: { of: 'column', column: 'revenue' },
    orders: { of: 'column', column: 'orders' },
    first: { of: 'column', column: 'first' },
    last: null,
    firstValue: null,
    margin: 40,
    horizon: 24,
    retention: 97,
    discount: 10,
    tiers: 'quantiles',
    count: 3,
    said: [{ at: 't1', color: 3 }],
  },
});
