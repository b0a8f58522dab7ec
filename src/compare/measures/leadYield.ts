import type { Measure } from './measure.ts';

/** How many customers a segment's leads give: their own converted rate, or customers over leads. */
export const leadYield: Measure = {
  name: 'leadYield',
  label: { en: 'Yield', sv: 'Utbyte', it: 'Resa', da: 'Udbytte' },
  unit: 'share',
  hint: {
    en: 'The share of leads that became customers: the leads’ own converted column where there is one, else customers over leads, compared as groups and not person by person.',
    sv: 'Andelen leads som blivit kunder: leadtabellens egen kolumn för köp om den finns, annars kunder delat med leads, jämförda som grupper och inte person för person.',
    it: 'La quota di lead diventati clienti: la colonna di conversione dei lead, se c’è, altrimenti clienti diviso lead, confrontati come gruppi e non persona per persona.',
    da: 'Andelen af leads, der er blevet kunder: leadtabellens egen kolonne for køb, hvis den findes, ellers kunder divideret med leads, sammenlignet som grupper og ikke person for person.',
  },
  formula: {
    en: 'converted leads / leads of which it is known, or customers / leads',
    sv: 'konverterade leads / leads där det är känt, eller kunder / leads',
    it: 'lead convertiti / lead di cui si sa, oppure clienti / lead',
    da: 'konverterede leads / leads, hvor det vides, eller kunder / leads',
  },
  layers: ['lead'],
  value({ strata: { lead, customer } }) {
    if (!lead) return null;
    if (lead.whole.converted) return ratio(lead.part.converted?.yes ?? 0, lead.part.converted?.known ?? 0);
    return customer ? ratio(customer.part.units, lead.part.units) : null;
  },
};

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
