import { namePattern } from '../namePattern.ts';
import { suggestRoles } from '../suggestRoles.ts';
import type { Lens } from './lens.ts';

const about = namePattern(
  'lead, leads, prospect, prospects, opportunity, deal, inquiry, enquiry',
  'prospekt, affärsmöjlighet, förfrågan, opportunità, contatto, emne, forespørgsel',
);

/** Somebody who has shown interest. */
export const lead: Lens = {
  name: 'lead',
  label: { en: 'Lead', sv: 'Lead', it: 'Lead', da: 'Lead' },
  plural: { en: 'Leads', sv: 'Leads', it: 'Lead', da: 'Leads' },
  hint: {
    en: 'A row is a lead: somebody who has shown interest, bought since or not.',
    sv: 'En rad är ett lead: någon som har visat intresse, oavsett om det sedan blev något köp.',
    it: 'Una riga è un lead: qualcuno che ha mostrato interesse, che abbia poi comprato o no.',
    da: 'En række er et lead: en, der har vist interesse, uanset om vedkommende siden har købt.',
  },
  suggests(columns) {
    const roles = new Set(suggestRoles(columns).values());
    const names = columns.filter(({ name }) => about(name) > 0).length;
    const progress = (roles.has('converted') ? 1 : 0) + (roles.has('stage') ? 0.5 : 0);
    return progress + Math.min(2, names) * 0.4 + (roles.has('source') ? 0.1 : 0);
  },
};
