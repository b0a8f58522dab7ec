import type { Text } from '../text.ts';

export const undone: Text = {
  en: 'Undone: {edit}',
  sv: 'Ångrat: {edit}',
  it: 'Annullato: {edit}',
  da: 'Fortrudt: {edit}',
};

export const redone: Text = {
  en: 'Redone: {edit}',
  sv: 'Gjort igen: {edit}',
  it: 'Ripetuto: {edit}',
  da: 'Gentaget: {edit}',
};

export const savedAsCopy: Text = {
  en: 'Another tab saved this notebook first. What you have here was kept as a copy.',
  sv: 'En annan flik sparade anteckningsboken först. Det du har här sparades som en kopia.',
  it: 'Un’altra scheda ha salvato prima questo taccuino. Ciò che hai qui è stato salvato come copia.',
  da: 'En anden fane gemte notesbogen først. Det, du har her, blev gemt som en kopi.',
};

export const undo: Text = { en: 'Undo', sv: 'Ångra', it: 'Annulla', da: 'Fortryd' };
export const redo: Text = { en: 'Redo', sv: 'Gör om', it: 'Ripeti', da: 'Gentag' };
