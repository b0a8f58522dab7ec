import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const person = namePattern(
  'customer id, customer number, customer no, customer key, client id, member id, user id',
  'account id, contact id, person id',
  'lead id, prospect id, respondent id, respondent, subscriber id, opportunity id',
  'kund id, kundid, kundnummer, kundnr, medlems id, medlemsnummer, lead nummer',
  'id cliente, codice cliente, numero cliente, cliente id, id lead',
  'kunde id, kundeid, kundenummer, kundenr, medlemsnummer, emne id',
);
const any = namePattern('id, key, uuid, guid, lead number, number, nummer, nr, codice');

/** Tells one customer, lead or respondent from another. */
export const key: Role = {
  name: 'key',
  label: { en: 'Key', sv: 'Nyckel', it: 'Chiave', da: 'Nøgle' },
  hint: {
    en: 'Tells one customer, lead or respondent from another.',
    sv: 'Skiljer en kund, ett lead eller en respondent från en annan.',
    it: 'Distingue un cliente, un lead o un rispondente dall’altro.',
    da: 'Skelner én kunde, ét lead eller én respondent fra en anden.',
  },
  types: ['text', 'number'],
  isPersonal: true,
  suggests({ name, rows, missing, distinct }) {
    const isUnique = rows > 1 && missing === 0 && distinct === rows;
    if (person(name) > 0) return isUnique ? 1 : 0.9;
    return any(name) > 0 && isUnique ? 0.7 : 0;
  },
};
