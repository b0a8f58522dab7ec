import type { Text } from '../language/text.ts';
import { namePattern } from './namePattern.ts';

interface KnownTrait {
  readonly id: string;
  readonly name: Text;
  /** How well a column's name fits: the words that speak for it. */
  readonly fits: (column: string) => number;
}

/** Traits that tables name differently though they mean the same. */
export const knownTraits: readonly KnownTrait[] = [
  {
    id: 'age',
    name: { en: 'Age', sv: 'Ålder', it: 'Età', da: 'Alder' },
    fits: namePattern(
      'age, age group, age band, ageg, ålder, åldersgrupp, età, eta, fascia di età, alder, aldersgruppe',
    ),
  },
  {
    id: 'gender',
    name: { en: 'Gender', sv: 'Kön', it: 'Genere', da: 'Køn' },
    fits: namePattern('gender, sex, genre, kön, sesso, genere, køn'),
  },
  {
    id: 'maritalStatus',
    name: { en: 'Marital status', sv: 'Civilstånd', it: 'Stato civile', da: 'Civilstand' },
    fits: namePattern('marital, marital status, relationship status, civilstånd, stato civile, civilstand'),
  },
  {
    id: 'education',
    name: { en: 'Education', sv: 'Utbildning', it: 'Istruzione', da: 'Uddannelse' },
    fits: namePattern(
      'education, education level, utbildning, utbildningsnivå, istruzione, titolo di studio',
      'uddannelse',
    ),
  },
  {
    id: 'occupation',
    name: { en: 'Occupation', sv: 'Yrke', it: 'Professione', da: 'Erhverv' },
    fits: namePattern(
      'occupation, current occupation, job, profession, yrke, sysselsättning, professione, occupazione',
      'lavoro, erhverv, beskæftigelse',
    ),
  },
  {
    id: 'income',
    name: { en: 'Income', sv: 'Inkomst', it: 'Reddito', da: 'Indkomst' },
    fits: namePattern('income, annual income, household income, salary, inkomst, reddito, indkomst'),
  },
  {
    id: 'children',
    name: { en: 'Children', sv: 'Barn', it: 'Figli', da: 'Børn' },
    fits: namePattern(
      'children, number of children, barn, antal barn, figli, numero di figli, børn, antal børn',
    ),
  },
  {
    id: 'householdSize',
    name: {
      en: 'Household size',
      sv: 'Hushållets storlek',
      it: 'Componenti della famiglia',
      da: 'Husstandens størrelse',
    },
    fits: namePattern(
      'household size, family size, number in household, hushållsstorlek, componenti famiglia',
      'husstandsstørrelse',
    ),
  },
  {
    id: 'city',
    name: { en: 'City', sv: 'Ort', it: 'Città', da: 'By' },
    fits: namePattern('city, town, stad, ort, città, citta, comune, by'),
  },
  {
    id: 'region',
    name: { en: 'Region', sv: 'Region', it: 'Regione', da: 'Region' },
    fits: namePattern('region, county, province, län, regione, provincia, landsdel'),
  },
  {
    id: 'country',
    name: { en: 'Country', sv: 'Land', it: 'Paese', da: 'Land' },
    fits: namePattern('country, land, paese, nazione'),
  },
  {
    id: 'industry',
    name: { en: 'Industry', sv: 'Bransch', it: 'Settore', da: 'Branche' },
    fits: namePattern('industry, sector, bransch, settore, branche'),
  },
  {
    id: 'employees',
    name: { en: 'Employees', sv: 'Anställda', it: 'Dipendenti', da: 'Ansatte' },
    fits: namePattern(
      'employees, number of employees, company size, anställda, antal anställda, dipendenti, ansatte',
      'antal ansatte',
    ),
  },
];
