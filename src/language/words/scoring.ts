import type { Text } from '../text.ts';

export const rule: Text = {
  en: 'Rule {number}',
  sv: 'Regel {number}',
  it: 'Regola {number}',
  da: 'Regel {number}',
};
export const component: Text = {
  en: 'Component {number}',
  sv: 'Del {number}',
  it: 'Componente {number}',
  da: 'Del {number}',
};
export const addRule: Text = {
  en: 'Add a rule',
  sv: 'Lägg till en regel',
  it: 'Aggiungi una regola',
  da: 'Tilføj en regel',
};
export const addComponent: Text = {
  en: 'Add a component',
  sv: 'Lägg till en del',
  it: 'Aggiungi un componente',
  da: 'Tilføj en del',
};
export const addMetric: Text = {
  en: 'Add a number',
  sv: 'Lägg till ett tal',
  it: 'Aggiungi un numero',
  da: 'Tilføj et tal',
};
export const name: Text = { en: 'Name', sv: 'Namn', it: 'Nome', da: 'Navn' };
export const group: Text = { en: 'Group', sv: 'Grupp', it: 'Gruppo', da: 'Gruppe' };
export const groups: Readonly<Record<'fit' | 'engagement' | 'other', Text>> = {
  fit: { en: 'Fit', sv: 'Passform', it: 'Affinità', da: 'Match' },
  engagement: { en: 'Engagement', sv: 'Engagemang', it: 'Interesse', da: 'Engagement' },
  other: { en: 'Other', sv: 'Övrigt', it: 'Altro', da: 'Andet' },
};
export const points: Text = { en: 'Points', sv: 'Poäng', it: 'Punti', da: 'Point' };
export const fades: Text = { en: 'Fades since', sv: 'Avtar sedan', it: 'Cala da', da: 'Aftager siden' };
export const perMonth: Text = {
  en: '% a month',
  sv: '% per månad',
  it: '% al mese',
  da: '% om måneden',
};
export const times: Text = { en: 'For each', sv: 'För varje', it: 'Per ogni', da: 'For hver' };
export const timesMost: Text = { en: 'at most', sv: 'högst', it: 'al massimo', da: 'højst' };
export const weight: Text = { en: 'Weight', sv: 'Vikt', it: 'Peso', da: 'Vægt' };
export const bad: Text = { en: 'Bad (0)', sv: 'Dåligt (0)', it: 'Male (0)', da: 'Dårligt (0)' };
export const good: Text = { en: 'Good (100)', sv: 'Bra (100)', it: 'Bene (100)', da: 'Godt (100)' };
export const metric: Text = { en: 'Number', sv: 'Tal', it: 'Numero', da: 'Tal' };
export const removeNamed: Text = {
  en: 'Delete “{name}”',
  sv: 'Ta bort ”{name}”',
  it: 'Elimina «{name}»',
  da: 'Slet ”{name}”',
};
export const condition: Text = { en: 'Condition', sv: 'Villkor', it: 'Condizione', da: 'Betingelse' };
export const meansYes: Text = { en: 'Means yes', sv: 'Betyder ja', it: 'Significa sì', da: 'Betyder ja' };
export const chooseYes: Text = { en: 'Choose', sv: 'Välj', it: 'Scegli', da: 'Vælg' };
export const conditionOf: Text = {
  en: 'Condition of “{name}”',
  sv: 'Villkor för ”{name}”',
  it: 'Condizione di «{name}»',
  da: 'Betingelse for ”{name}”',
};
