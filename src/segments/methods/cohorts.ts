import { choiceSetting } from './settings/choiceSetting.ts';
import { numberSetting } from './settings/numberSetting.ts';
import { traitSetting } from './settings/traitSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const areLines = ({ rows }: Readonly<Record<string, unknown>>) => rows === 'lines';

const settings = {
  rows: choiceSetting({
    label: { en: 'A row is', sv: 'En rad är', it: 'Una riga è', da: 'En række er' },
    options: [
      { name: 'customers', label: { en: 'a customer', sv: 'en kund', it: 'un cliente', da: 'en kunde' } },
      {
        name: 'lines',
        label: {
          en: 'a line of an order',
          sv: 'en orderrad',
          it: 'una riga d’ordine',
          da: 'en ordrelinje',
        },
      },
    ],
    start: (traits) => (traits.some(({ role }) => role === 'orderDate') ? 'lines' : 'customers'),
  }),
  date: traitSetting({
    label: { en: 'Date', sv: 'Datum', it: 'Data', da: 'Dato' },
    hint: {
      en: 'Of the first purchase or sign-up; of the order, where a row is a line.',
      sv: 'För första köpet eller registreringen; för ordern, om en rad är en orderrad.',
      it: 'Del primo acquisto o dell’iscrizione; dell’ordine, se una riga è una riga d’ordine.',
      da: 'For første køb eller tilmelding; for ordren, når en række er en ordrelinje.',
    },
    types: ['date'],
    roles: ['firstPurchase', 'orderDate', 'lastActivity'],
    otherwise: ([first]) => first?.subject ?? null,
  }),
  key: traitSetting({
    label: { en: 'Customer', sv: 'Kund', it: 'Cliente', da: 'Kunde' },
    types: ['text', 'number'],
    roles: ['key'],
    matters: areLines,
  }),
  order: traitSetting({
    label: { en: 'Order number', sv: 'Ordernummer', it: 'Numero d’ordine', da: 'Ordrenummer' },
    types: ['text', 'number', 'date'],
    isOptional: true,
    matters: areLines,
  }),
  amount: traitSetting({
    label: { en: 'Amount', sv: 'Belopp', it: 'Importo', da: 'Beløb' },
    types: ['number'],
    roles: ['value'],
    isOptional: true,
    matters: areLines,
  }),
  unit: choiceSetting({
    label: { en: 'Period', sv: 'Period', it: 'Periodo', da: 'Periode' },
    options: [
      { name: 'month', label: { en: 'month', sv: 'månad', it: 'mese', da: 'måned' } },
      { name: 'quarter', label: { en: 'quarter', sv: 'kvartal', it: 'trimestre', da: 'kvartal' } },
      { name: 'year', label: { en: 'year', sv: 'år', it: 'anno', da: 'år' } },
    ],
  }),
  last: numberSetting({
    label: { en: 'Newest cohorts', sv: 'Nyaste kohorter', it: 'Coorti più recenti', da: 'Nyeste kohorter' },
    hint: {
      en: 'The older ones go together.',
      sv: 'De äldre slås ihop.',
      it: 'Le più vecchie vanno insieme.',
      da: 'De ældre slås sammen.',
    },
    initial: 12,
    least: 1,
    most: 60,
    isWhole: true,
  }),
};

export type CohortsScheme = SettledScheme<typeof settings>;

/** Customers by the period of their first purchase or sign-up. */
export const cohorts = settledMethod({
  name: 'cohorts',
  label: { en: 'Cohorts', sv: 'Kohorter', it: 'Coorti', da: 'Kohorter' },
  hint: {
    en: 'Customers by the month, quarter or year in which they began.',
    sv: 'Kunder efter månaden, kvartalet eller året då de började.',
    it: 'Clienti per mese, trimestre o anno di inizio.',
    da: 'Kunder efter den måned, det kvartal eller det år, de begyndte.',
  },
  settings,
  segments: ({ said }) => said.map(({ at, name }) => ({ id: at, name: name ?? at })),
  example: {
    rows: 'lines',
    date: { of: 'column', column: 'date' },
    key: { of: 'column', column: 'customer' },
    order: null,
    amount: { of: 'column', column: 'amount' },
    unit: 'quarter',
    last: 4,
    said: [{ at: '2024-Q1', color: 2 }],
  },
});
