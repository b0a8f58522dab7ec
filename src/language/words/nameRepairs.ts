import type { Text } from '../text.ts';

export const remove: Text = {
  en: 'Remove the name',
  sv: 'Ta bort namnet',
  it: 'Rimuovi il nome',
  da: 'Fjern navnet',
};
export const moveAbove: Text = {
  en: 'Move it above {others}',
  sv: 'Flytta det ovanför {others}',
  it: 'Spostalo sopra {others}',
  da: 'Flyt det over {others}',
};
export const giveToNearest: Text = {
  en: 'Give them to the nearest names',
  sv: 'Ge dem till de närmaste namnen',
  it: 'Assegnale ai nomi più vicini',
  da: 'Giv dem til de nærmeste navne',
};
export const makeName: Text = {
  en: 'Make a name for them',
  sv: 'Skapa ett namn för dem',
  it: 'Crea un nome per loro',
  da: 'Lav et navn til dem',
};
export const others: Text = { en: 'Others', sv: 'Andra', it: 'Altri', da: 'Andre' };
export const keepWinners: Text = {
  en: 'Keep only what each name gets',
  sv: 'Behåll bara det som varje namn får',
  it: 'Lascia a ogni nome solo ciò che ottiene',
  da: 'Behold kun det, som hvert navn får',
};
