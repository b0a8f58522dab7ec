import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const fits = namePattern(
  'email, e mail, mail, email address, e mail address, e post, epost, mejl, posta elettronica',
  'indirizzo email, e mailadresse',
);
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An e-mail address. */
export const email: Role = {
  name: 'email',
  label: { en: 'E-mail', sv: 'E-post', it: 'E-mail', da: 'E-mail' },
  hint: {
    en: 'The e-mail address.',
    sv: 'E-postadressen.',
    it: 'L’indirizzo e-mail.',
    da: 'E-mailadressen.',
  },
  types: ['text'],
  isPersonal: true,
  suggests({ name, values }) {
    const addresses = values.filter(({ value }) => address.test(value)).length;
    if (addresses > 0 && addresses * 2 >= values.length) return fits(name) > 0 ? 1 : 0.9;
    return 0;
  },
};
