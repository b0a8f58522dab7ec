import type { Language, Text } from '../text.ts';

/** The name of each language in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  sv: 'Svenska',
  it: 'Italiano',
  da: 'Dansk',
};

export const home: Text = {
  en: 'Strata, home',
  sv: 'Strata, start',
  it: 'Strata, inizio',
  da: 'Strata, forside',
};
export const close: Text = { en: 'Close', sv: 'Stäng', it: 'Chiudi', da: 'Luk' };
export const dismiss: Text = {
  en: 'Dismiss',
  sv: 'Stäng meddelandet',
  it: 'Chiudi il messaggio',
  da: 'Luk beskeden',
};
export const openData: Text = { en: 'Open data', sv: 'Öppna data', it: 'Apri dati', da: 'Åbn data' };
export const addFile: Text = {
  en: 'Add a file to this notebook…',
  sv: 'Lägg till en fil i anteckningsboken…',
  it: 'Aggiungi un file a questo taccuino…',
  da: 'Føj en fil til denne notesbog…',
};
export const openInNew: Text = {
  en: 'Open a file in a new notebook…',
  sv: 'Öppna en fil i en ny anteckningsbok…',
  it: 'Apri un file in un nuovo taccuino…',
  da: 'Åbn en fil i en ny notesbog…',
};
export const startPage: Text = {
  en: 'Start page: paste, samples, your notebooks',
  sv: 'Startsidan: klistra in, exempel, dina anteckningsböcker',
  it: 'Pagina iniziale: incolla, esempi, i tuoi taccuini',
  da: 'Forsiden: indsæt, eksempler, dine notesbøger',
};
export const more: Text = { en: 'More', sv: 'Mer', it: 'Altro', da: 'Mere' };
export const outline: Text = { en: 'Outline', sv: 'Innehåll', it: 'Sommario', da: 'Indhold' };
export const moreSegments: Text = {
  en: '{count} more',
  sv: '{count} till',
  it: 'altri {count}',
  da: '{count} mere',
};
export const nothingLeaves: Text = {
  en: 'Nothing leaves this browser unless you save a file or copy a link.',
  sv: 'Ingenting lämnar webbläsaren om du inte sparar en fil eller kopierar en länk.',
  it: 'Niente esce da questo browser, a meno che tu non salvi un file o copi un link.',
  da: 'Intet forlader browseren, medmindre du gemmer en fil eller kopierer et link.',
};

export const saved: Text = {
  en: 'Saved in this browser',
  sv: 'Sparad i den här webbläsaren',
  it: 'Salvato in questo browser',
  da: 'Gemt i denne browser',
};
export const saving: Text = { en: 'Saving', sv: 'Sparar', it: 'Salvataggio in corso', da: 'Gemmer' };
export const notSaved: Text = { en: 'Not saved', sv: 'Inte sparad', it: 'Non salvato', da: 'Ikke gemt' };
export const readingLink: Text = {
  en: 'From a link',
  sv: 'Från en länk',
  it: 'Da un link',
  da: 'Fra et link',
};
export const elsewhere: Text = {
  en: 'Open in another tab',
  sv: 'Öppen i en annan flik',
  it: 'Aperto in un’altra scheda',
  da: 'Åben i en anden fane',
};

export const undoEdit: Text = {
  en: 'Undo: {edit}',
  sv: 'Ångra: {edit}',
  it: 'Annulla: {edit}',
  da: 'Fortryd: {edit}',
};
export const redoEdit: Text = {
  en: 'Redo: {edit}',
  sv: 'Gör om: {edit}',
  it: 'Ripeti: {edit}',
  da: 'Gentag: {edit}',
};

export const language: Text = { en: 'Language', sv: 'Språk', it: 'Lingua', da: 'Sprog' };
export const theme: Text = { en: 'Theme', sv: 'Tema', it: 'Tema', da: 'Tema' };
export const themes: Readonly<Record<'system' | 'light' | 'dark', Text>> = {
  system: {
    en: 'Same as the system',
    sv: 'Samma som systemet',
    it: 'Come il sistema',
    da: 'Samme som systemet',
  },
  light: { en: 'Light', sv: 'Ljust', it: 'Chiaro', da: 'Lyst' },
  dark: { en: 'Dark', sv: 'Mörkt', it: 'Scuro', da: 'Mørkt' },
};

export const asOf: Text = { en: 'As of {date}', sv: 'Per {date}', it: 'Al {date}', da: 'Pr. {date}' };
export const asOfTitle: Text = {
  en: 'As-of date',
  sv: 'Referensdatum',
  it: 'Data di riferimento',
  da: 'Skæringsdato',
};
export const asOfWaiting: Text = {
  en: 'As-of date',
  sv: 'Referensdatum',
  it: 'Data di riferimento',
  da: 'Skæringsdato',
};
export const asOfHint: Text = {
  en: 'The “today” of this notebook. Relative dates such as “in the last 90 days” count back from it, so that a result can be repeated.',
  sv: 'Anteckningsbokens ”i dag”. Relativa datum som ”de senaste 90 dagarna” räknas bakåt från det, så att ett resultat kan upprepas.',
  it: 'L’«oggi» di questo taccuino. Le date relative, come «negli ultimi 90 giorni», si contano a ritroso da qui, così il risultato si può ripetere.',
  da: 'Notesbogens ”i dag”. Relative datoer som ”de seneste 90 dage” tælles tilbage herfra, så et resultat kan gentages.',
};
export const asOfAutomatic: Text = {
  en: 'The day after the newest date in the data',
  sv: 'Dagen efter det senaste datumet i data',
  it: 'Il giorno dopo la data più recente nei dati',
  da: 'Dagen efter den nyeste dato i dataene',
};
export const asOfOwn: Text = {
  en: 'A day of my own',
  sv: 'En valfri dag',
  it: 'Un giorno a scelta',
  da: 'En selvvalgt dag',
};
export const asOfNow: Text = {
  en: 'Now: {date}',
  sv: 'Just nu: {date}',
  it: 'Ora: {date}',
  da: 'Lige nu: {date}',
};
export const setAsOf: Text = {
  en: 'Set the as-of date',
  sv: 'Ange referensdatum',
  it: 'Imposta la data di riferimento',
  da: 'Angiv skæringsdato',
};

export const share: Text = { en: 'Share', sv: 'Dela', it: 'Condividi', da: 'Del' };
export const shareNotebook: Text = {
  en: 'Share this notebook',
  sv: 'Dela anteckningsboken',
  it: 'Condividi questo taccuino',
  da: 'Del notesbogen',
};

export const dropTitle: Text = {
  en: 'Drop to open',
  sv: 'Släpp för att öppna',
  it: 'Rilascia per aprire',
  da: 'Slip for at åbne',
};
export const dropHint: Text = {
  en: 'The rows stay in this browser.',
  sv: 'Raderna stannar i webbläsaren.',
  it: 'Le righe restano in questo browser.',
  da: 'Rækkerne bliver i browseren.',
};
export const arriving: Text = {
  en: 'Saving {name}',
  sv: 'Sparar {name}',
  it: 'Salvataggio di {name}',
  da: 'Gemmer {name}',
};
export const taking: Text = {
  en: 'Reading {name}',
  sv: 'Läser {name}',
  it: 'Lettura di {name}',
  da: 'Læser {name}',
};
