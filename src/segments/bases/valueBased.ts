import { namePattern } from '../namePattern.ts';
import type { Base } from './base.ts';

const fits = namePattern(
  'value, customer value, lifetime value, clv, ltv, revenue, sales, spend, total spend',
  'monthly clothing spend, spending, spending score',
  'monetary, amount, total amount, balance, margin, profit, total charges, monthly charges, charges',
  'close value, deal value, price, unit price, order value, aov',
  'värde, kundvärde, ordervärde, intäkt, intäkter, omsättning, belopp, köpsumma, marginal, pris',
  'valore, valore cliente, ricavi, ricavo, fatturato, importo, spesa, margine, prezzo, saldo',
  'værdi, kundeværdi, omsætning, beløb, forbrug, avance, indtægt, pris, saldo',
);

/** What somebody is worth. */
export const valueBased: Base = {
  name: 'valueBased',
  label: { en: 'Value', sv: 'Värde', it: 'Valore', da: 'Værdi' },
  hint: {
    en: 'What they are worth: revenue, margin, spending.',
    sv: 'Vad de är värda: intäkter, marginal, köpsummor.',
    it: 'Quanto valgono: ricavi, margine, spesa.',
    da: 'Hvad de er værd: omsætning, avance, forbrug.',
  },
  suggests: fits,
};
