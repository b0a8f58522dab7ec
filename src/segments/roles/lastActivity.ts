import { namePattern } from '../namePattern.ts';
import type { Role } from './role.ts';

const fits = namePattern(
  'last activity, last activity date, last contact, last contacted, last login, last seen',
  'last visit, last active, latest activity',
  'senaste aktivitet, senaste kontakt, senaste besök, ultima attività, ultimo contatto',
  'ultimo accesso, ultima visita',
  'seneste aktivitet, sidste aktivitet, seneste kontakt, seneste besøg',
);

/** When somebody was last heard of. */
export const lastActivity: Role = {
  name: 'lastActivity',
  label: { en: 'Last activity', sv: 'Senaste aktivitet', it: 'Ultima attività', da: 'Seneste aktivitet' },
  hint: {
    en: 'When the lead or customer was last heard of.',
    sv: 'När leadet eller kunden senast hördes av.',
    it: 'Quando il lead o il cliente si è fatto vivo l’ultima volta.',
    da: 'Hvornår leadet eller kunden sidst gav lyd fra sig.',
  },
  types: ['date'],
  suggests: ({ name }) => (fits(name) > 0 ? 0.9 : 0),
};
