import { namePattern } from '../namePattern.ts';
import type { Base } from './base.ts';

const fits = namePattern(
  'age, ageg, age group, age band, year of birth, birth year, birthday, date of birth, dob',
  'senior citizen',
  'gender, sex, genre, marital, marital status, married, partner, dependents, children',
  'number of children',
  'education, occupation, job, job title, profession, income, annual income, salary, household',
  'household size',
  'number in household, householder status, dual incomes, family, family size',
  'ethnic classification, ethnicity, nationality',
  'religion, language in home, language, home owner, type of home, relationship status',
  'current occupation, purchasing power',
  'ålder, åldersgrupp, kön, civilstånd, utbildning, yrke, inkomst, hushåll, barn, antal barn',
  'födelseår, födelsedatum, köpkraft',
  'età, eta, fascia di età, sesso, genere, stato civile, istruzione, titolo di studio, professione',
  'occupazione',
  'reddito, famiglia, figli, data di nascita, anno di nascita, potere d acquisto',
  'alder, aldersgruppe, køn, civilstand, uddannelse, erhverv, stilling, indkomst, husstand, børn',
  'fødselsår, fødselsdato, købekraft',
);

/** Who somebody is. */
export const demographic: Base = {
  name: 'demographic',
  label: { en: 'Demographic', sv: 'Demografi', it: 'Demografica', da: 'Demografi' },
  hint: {
    en: 'Who they are: age, gender, family, education, occupation, income.',
    sv: 'Vilka de är: ålder, kön, familj, utbildning, yrke, inkomst.',
    it: 'Chi sono: età, genere, famiglia, istruzione, professione, reddito.',
    da: 'Hvem de er: alder, køn, familie, uddannelse, erhverv, indkomst.',
  },
  suggests: fits,
};
