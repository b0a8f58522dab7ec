import { namePattern } from '../namePattern.ts';
import type { Base } from './base.ts';

const fits = namePattern(
  'industry, sector, company, company name, company size, account, employees, number of employees',
  'emp, est, naics, sic',
  'annual revenue, company revenue, year established, founded, legal form, subsidiary',
  'subsidiary of, market cap, establishments, payroll, job function',
  'bransch, företag, företagsnamn, anställda, antal anställda, bolagsform, grundat',
  'settore, azienda, impresa, dipendenti, numero dipendenti, forma giuridica, ateco',
  'branche, virksomhed, firma, ansatte, antal ansatte, selskabsform',
);

/** What a company is. */
export const firmographic: Base = {
  name: 'firmographic',
  label: { en: 'Firmographic', sv: 'Företagsdata', it: 'Aziendale', da: 'Virksomhedsdata' },
  hint: {
    en: 'What a company is: industry, size, age, legal form.',
    sv: 'Vad ett företag är: bransch, storlek, ålder, bolagsform.',
    it: 'Che cos’è un’azienda: settore, dimensione, età, forma giuridica.',
    da: 'Hvad en virksomhed er: branche, størrelse, alder, selskabsform.',
  },
  suggests: fits,
};
