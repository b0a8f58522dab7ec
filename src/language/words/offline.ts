import type { Text } from '../text.ts';

export const newVersion: Text = {
  en: 'A new version of Strata is ready.',
  sv: 'En ny version av Strata är klar.',
  it: 'È pronta una nuova versione di Strata.',
  da: 'En ny version af Strata er klar.',
};
export const reload: Text = { en: 'Reload', sv: 'Ladda om', it: 'Ricarica', da: 'Genindlæs' };
