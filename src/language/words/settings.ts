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
export const chooseCellFirst: Text = {
  en: 'First choose the cell whose segments these are.',
  sv: 'Välj först vilken cell segmenten kommer från.',
  it: 'Scegli prima la cella da cui vengono i segmenti.',
  da: 'Vælg først, hvilken celle segmenterne kommer fra.',
};
export const noSegmentsYet: Text = {
  en: 'That cell has no segments over this table yet.',
  sv: 'Den cellen har inga segment över den här tabellen än.',
  it: 'Quella cella non ha ancora segmenti su questa tabella.',
  da: 'Den celle har ingen segmenter over denne tabel endnu.',
};
export const joinOf: Text = {
  en: '{setting}: {segment}',
  sv: '{setting}: {segment}',
  it: '{setting}: {segment}',
  da: '{setting}: {segment}',
};
export const stays: Text = {
  en: 'stays as it is',
  sv: 'behålls som det är',
  it: 'resta com’è',
  da: 'forbliver, som det er',
};
export const joins: Text = {
  en: 'joins {segment}',
  sv: 'slås ihop med {segment}',
  it: 'si unisce a {segment}',
  da: 'slås sammen med {segment}',
};
export const joinsRest: Text = {
  en: 'goes to everyone else',
  sv: 'räknas till övriga',
  it: 'va tra tutti gli altri',
  da: 'regnes til alle andre',
};
export const goneSegment: Text = {
  en: 'joins a segment that is gone',
  sv: 'skulle slås ihop med ett segment som inte finns längre',
  it: 'si unirebbe a un segmento che non c’è più',
  da: 'skulle slås sammen med et segment, der ikke findes længere',
};
export const allSegments: Text = {
  en: 'All segments',
  sv: 'Alla segment',
  it: 'Tutti i segmenti',
  da: 'Alle segmenter',
};
export const noneChosen: Text = {
  en: 'None chosen yet.',
  sv: 'Inget valt än.',
  it: 'Ancora nessuno scelto.',
  da: 'Ingen valgt endnu.',
};
export const noSegments: Text = { en: 'None', sv: 'Inget', it: 'Nessuno', da: 'Ingen' };
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
