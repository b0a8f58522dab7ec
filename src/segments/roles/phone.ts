import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const fits = namePattern(
  'phone, phone number, telephone, mobile, mobile number, cell phone, telefon, telefonnummer',
  'mobilnummer, telefono, cellulare, numero di telefono',
);
const number = /^\+?[\d\s()./-]{6,20}$/;

/** A telephone number. */
export const phone: Role = {
  name: 'phone',
  label: { en: 'Phone', sv: 'Telefon', it: 'Telefono', da: 'Telefon' },
  hint: {
    en: 'The telephone number.',
    sv: 'Telefonnumret.',
    it: 'Il numero di telefono.',
    da: 'Telefonnummeret.',
  },
  types: ['text', 'number'],
  isPersonal: true,
  suggests({ name, type, values, distinct }) {
    if (fits(name) === 0) return 0;
    if (type === 'number') return distinct > 2 ? 0.8 : 0;
    const numbers = values.filter(({ value }) => number.test(value)).length;
    return numbers > 0 && numbers * 2 >= values.length ? 0.9 : 0;
  },
};
