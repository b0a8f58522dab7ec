import { namePattern } from '../namePattern.ts';
import type { Base } from './base.ts';

const fits = namePattern(
  'orders, order count, number of orders, order date, purchases, purchase, first purchase',
  'last purchase, last order, frequency',
  'visits, total visits, visit frequency, most recent visit, recency, recency days, usage, tenure',
  'churn, converted, stage, deal stage',
  'last activity, activity, last login, sessions, page views, pages viewed, page views per visit',
  'time spent, minutes on site, clicks, opens',
  'e mail engagement, email engagement, engagement, source, lead source, lead origin, channel',
  'campaign, contact, invoice date',
  'quantity, contract, payment method, previous, pdays, poutcome, duration, shops online, returns',
  'loyalty, loan, housing, default',
  'ordrar, antal ordrar, köp, antal köp, första köp, senaste köp, besök, senaste aktivitet, källa',
  'kanal, kampanj, konverterad',
  'ordini, numero ordini, acquisti, primo acquisto, ultimo acquisto, visite, ultima attività, fonte',
  'canale, campagna, convertito',
  'ordrer, antal ordrer, køb, antal køb, første køb, seneste køb, besøg, seneste aktivitet, kilde',
  'kampagne, konverteret',
);

/** What somebody does. */
export const behavioural: Base = {
  name: 'behavioural',
  label: { en: 'Behavioural', sv: 'Beteende', it: 'Comportamentale', da: 'Adfærd' },
  hint: {
    en: 'What they do: purchases, visits, use, answers to campaigns.',
    sv: 'Vad de gör: köp, besök, användning, svar på kampanjer.',
    it: 'Che cosa fanno: acquisti, visite, uso, risposte alle campagne.',
    da: 'Hvad de gør: køb, besøg, brug, svar på kampagner.',
  },
  suggests: fits,
};
