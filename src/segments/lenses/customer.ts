import { namePattern } from '../namePattern.ts';
import { suggestRoles } from '../suggestRoles.ts';
import type { Lens } from './lens.ts';

const about = namePattern(
  'customer, client, member, subscriber, account, churn, tenure, contract, invoice, loyalty',
  'subscription',
  'kund, kundid, kundnummer, avtal, faktura, medlem, cliente, contratto, fattura, abbonamento',
  'socio',
  'kunde, kundeid, kundenummer, kontrakt, abonnement',
);
const purchases = new Set(['orders', 'orderDate', 'firstPurchase', 'lastPurchase']);

/** Somebody who has bought. */
export const customer: Lens = {
  name: 'customer',
  label: { en: 'Customer', sv: 'Kund', it: 'Cliente', da: 'Kunde' },
  plural: { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' },
  hint: {
    en: 'A row is a customer, or something a customer did: somebody who has bought.',
    sv: 'En rad är en kund, eller något som en kund har gjort: någon som har köpt.',
    it: 'Una riga è un cliente, o qualcosa che ha fatto: qualcuno che ha comprato.',
    da: 'En række er en kunde eller noget, en kunde har gjort: en, der har købt.',
  },
  suggests(columns) {
    const roles = [...suggestRoles(columns).values()];
    const names = columns.filter(({ name }) => about(name) > 0).length;
    const bought = roles.filter((role) => purchases.has(role)).length;
    return 0.25 + Math.min(2, names) * 0.4 + Math.min(2, bought) * 0.4;
  },
};
