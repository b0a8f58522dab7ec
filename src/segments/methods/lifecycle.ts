import { firstPurchase } from '../roles/firstPurchase.ts';
import { lastPurchase } from '../roles/lastPurchase.ts';
import { numberSetting } from './settings/numberSetting.ts';
import { traitSetting } from './settings/traitSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const days = { least: 1, most: 10_000, isWhole: true } as const;

/** Columns made by “one row per customer”, in the language in which it was made. */
const namesOfPrevious =
  /before the last|föregående|före det senaste|prima dell|precedente|før det seneste|previous/iu;

const settings = {
  last: traitSetting({
    label: lastPurchase.label,
    types: ['date'],
    roles: ['lastPurchase', 'lastActivity'],
  }),
  first: traitSetting({
    label: firstPurchase.label,
    types: ['date'],
    roles: ['firstPurchase'],
    isOptional: true,
  }),
  previous: traitSetting({
    label: {
      en: 'Purchase before the last',
      sv: 'Köp före det senaste',
      it: 'Acquisto prima dell’ultimo',
      da: 'Køb før det seneste',
    },
    hint: {
      en: 'Tells who was won back.',
      sv: 'Visar vem som vunnits tillbaka.',
      it: 'Dice chi è stato riconquistato.',
      da: 'Viser, hvem der er vundet tilbage.',
    },
    types: ['date'],
    otherwise: (traits) =>
      traits.find(({ facts }) => facts && namesOfPrevious.test(facts.name))?.subject ?? null,
    isOptional: true,
  }),
  isNew: numberSetting({
    label: { en: 'New, days', sv: 'Ny, dagar', it: 'Nuovo, giorni', da: 'Ny, dage' },
    hint: {
      en: 'Since the first purchase, at most.',
      sv: 'Sedan första köpet, högst.',
      it: 'Dal primo acquisto, al massimo.',
      da: 'Siden første køb, højst.',
    },
    initial: 90,
    ...days,
  }),
  isActive: numberSetting({
    label: { en: 'Active, days', sv: 'Aktiv, dagar', it: 'Attivo, giorni', da: 'Aktiv, dage' },
    hint: {
      en: 'Since the last purchase, at most.',
      sv: 'Sedan senaste köpet, högst.',
      it: 'Dall’ultimo acquisto, al massimo.',
      da: 'Siden seneste køb, højst.',
    },
    initial: 90,
    ...days,
  }),
  isAtRisk: numberSetting({
    label: { en: 'At risk, days', sv: 'I riskzonen, dagar', it: 'A rischio, giorni', da: 'I risiko, dage' },
    hint: {
      en: 'Since the last purchase, at most; then lapsed.',
      sv: 'Sedan senaste köpet, högst; därefter förlorad.',
      it: 'Dall’ultimo acquisto, al massimo; poi perso.',
      da: 'Siden seneste køb, højst; derefter tabt.',
    },
    initial: 365,
    ...days,
  }),
};

export type LifecycleScheme = SettledScheme<typeof settings>;

/** Customers by where they stand between the first purchase and the last. */
export const lifecycle = settledMethod({
  name: 'lifecycle',
  label: { en: 'Lifecycle', sv: 'Livscykel', it: 'Ciclo di vita', da: 'Livscyklus' },
  hint: {
    en: 'New, active, at risk, lapsed and won back, by the days since a purchase.',
    sv: 'Nya, aktiva, i riskzonen, förlorade och återvunna, efter dagar sedan köp.',
    it: 'Nuovi, attivi, a rischio, persi e riconquistati, secondo i giorni dall’acquisto.',
    da: 'Nye, aktive, i risiko, tabte og genvundne, efter dage siden køb.',
  },
  settings,
  cutsFromData: false,
  becomes: 'rules',
  segments: ({ first, previous }) => [
    ...(first ? [{ id: 'new', name: { en: 'New', sv: 'Nya', it: 'Nuovi', da: 'Nye' } }] : []),
    { id: 'active', name: { en: 'Active', sv: 'Aktiva', it: 'Attivi', da: 'Aktive' } },
    { id: 'atRisk', name: { en: 'At risk', sv: 'I riskzonen', it: 'A rischio', da: 'I risiko' } },
    { id: 'lapsed', name: { en: 'Lapsed', sv: 'Förlorade', it: 'Persi', da: 'Tabte' } },
    ...(previous
      ? [{ id: 'wonBack', name: { en: 'Won back', sv: 'Återvunna', it: 'Riconquistati', da: 'Genvundne' } }]
      : []),
  ],
  example: {
    last: { of: 'column', column: 'last' },
    first: { of: 'column', column: 'first' },
    previous: null,
    isNew: 30,
    isActive: 60,
    isAtRisk: 180,
    said: [{ at: 'lapsed', color: 9 }],
  },
});
