import type { Text } from '../text.ts';

export const backUp: Text = {
  en: 'Back up everything',
  sv: 'Säkerhetskopiera allt',
  it: 'Esegui il backup di tutto',
  da: 'Sikkerhedskopiér alt',
};
export const backingUp: Text = {
  en: 'Backing up …',
  sv: 'Säkerhetskopierar …',
  it: 'Backup in corso …',
  da: 'Sikkerhedskopierer …',
};
export const restore: Text = {
  en: 'Restore a back-up',
  sv: 'Återställ en säkerhetskopia',
  it: 'Ripristina un backup',
  da: 'Gendan en sikkerhedskopi',
};
export const restoring: Text = {
  en: 'Restoring …',
  sv: 'Återställer …',
  it: 'Ripristino in corso …',
  da: 'Gendanner …',
};
export const backedUp: Text = {
  en: 'Backed up {count} {count|notebook|notebooks}. Keep the file where you would find it without this browser.',
  sv: 'Säkerhetskopierade {count} {count|anteckningsbok|anteckningsböcker}. Förvara filen där du hittar den även utan den här webbläsaren.',
  it: 'Backup di {count} {count|taccuino|taccuini} eseguito. Conserva il file dove lo troveresti anche senza questo browser.',
  da: 'Sikkerhedskopierede {count} {count|notesbog|notesbøger}. Læg filen et sted, hvor du kan finde den uden denne browser.',
};
export const fromBackup: Text = {
  en: 'Back-up of {made}: {fates}.',
  sv: 'Säkerhetskopia från {made}: {fates}.',
  it: 'Backup del {made}: {fates}.',
  da: 'Sikkerhedskopi fra {made}: {fates}.',
};
export const emptyBackup: Text = {
  en: 'it holds no notebooks',
  sv: 'den innehåller inga anteckningsböcker',
  it: 'non contiene taccuini',
  da: 'den indeholder ingen notesbøger',
};
/** What became of the notebooks of a back-up, in the order in which it is said. */
export const fates = {
  restored: {
    en: '{count} {count|notebook|notebooks} restored',
    sv: '{count} {count|anteckningsbok återställd|anteckningsböcker återställda}',
    it: '{count} {count|taccuino ripristinato|taccuini ripristinati}',
    da: '{count} {count|notesbog gendannet|notesbøger gendannet}',
  },
  skipped: {
    en: '{count} already here',
    sv: '{count} fanns redan här',
    it: '{count} già {count|presente|presenti}',
    da: '{count} var her allerede',
  },
  copied: {
    en: '{count} different from what is here, added as {count|a copy|copies}',
    sv: '{count} skilde sig från det som finns här och lades till som {count|kopia|kopior}',
    it: '{count} {count|diverso da quello che c’è qui e aggiunto come copia|diversi da quelli che ci sono qui e aggiunti come copie}',
    da: '{count} adskilte sig fra det, der er her, og blev tilføjet som {count|kopi|kopier}',
  },
  refused: {
    en: '{count} for which this browser has no room',
    sv: '{count} som inte fick plats i webbläsaren',
    it: '{count} per {count|il quale|i quali} in questo browser non c’è spazio',
    da: '{count}, som der ikke er plads til i browseren',
  },
  damaged: {
    en: '{count} too damaged to open',
    sv: '{count} för {count|skadad|skadade} för att öppnas',
    it: '{count} troppo {count|danneggiato|danneggiati} per essere {count|aperto|aperti}',
    da: '{count} for {count|beskadiget|beskadigede} til at åbne',
  },
  missing: {
    en: '{count} {count|file|files} of data missing',
    sv: '{count} {count|datafil|datafiler} saknas',
    it: '{count} file di dati {count|mancante|mancanti}',
    da: '{count} {count|datafil|datafiler} mangler',
  },
} satisfies Record<string, Text>;
export const titleFromBackup: Text = {
  en: '{title} (back-up of {made})',
  sv: '{title} (säkerhetskopia från {made})',
  it: '{title} (backup del {made})',
  da: '{title} (sikkerhedskopi fra {made})',
};
