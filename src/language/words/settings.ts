import type { Text } from '../text.ts';

export const chooseColumn: Text = {
  en: 'Choose a column',
  sv: 'Välj en kolumn',
  it: 'Scegli una colonna',
  da: 'Vælg en kolonne',
};
export const noColumn: Text = { en: 'None', sv: 'Ingen', it: 'Nessuna', da: 'Ingen' };
export const goneColumn: Text = {
  en: '{name} (not in the table)',
  sv: '{name} (finns inte i tabellen)',
  it: '{name} (non è nella tabella)',
  da: '{name} (ikke i tabellen)',
};
export const countChosen: Text = {
  en: '{count} of {of} chosen',
  sv: '{count} av {of} valda',
  it: '{count} di {of} scelte',
  da: '{count} af {of} valgt',
};
export const chooseAll: Text = { en: 'All', sv: 'Alla', it: 'Tutte', da: 'Alle' };
export const chooseNone: Text = { en: 'None', sv: 'Inga', it: 'Nessuna', da: 'Ingen' };
export const editSetting: Text = {
  en: 'Change “{setting}”',
  sv: 'Ändra ”{setting}”',
  it: 'Modifica «{setting}»',
  da: 'Ændr ”{setting}”',
};
export const report: Text = {
  en: 'How it came about',
  sv: 'Så blev det till',
  it: 'Come è nata',
  da: 'Sådan blev den til',
};
export const notTold: Text = {
  en: 'Rows the method cannot place',
  sv: 'Rader som metoden inte kan placera',
  it: 'Righe che il metodo non può collocare',
  da: 'Rækker, som metoden ikke kan placere',
};
export const about: Text = {
  en: 'About this method',
  sv: 'Om metoden',
  it: 'Su questo metodo',
  da: 'Om metoden',
};
export const when: Text = { en: 'When', sv: 'När', it: 'Quando', da: 'Hvornår' };
export const whenNot: Text = { en: 'When not', sv: 'När inte', it: 'Quando no', da: 'Hvornår ikke' };
export const formula: Text = { en: 'Formula', sv: 'Formel', it: 'Formula', da: 'Formel' };
