import type { Text } from '../text.ts';

export const contents: Text = {
  en: 'On this page',
  sv: 'På sidan',
  it: 'In questa pagina',
  da: 'På siden',
};
export const print: Text = { en: 'Print', sv: 'Skriv ut', it: 'Stampa', da: 'Udskriv' };
export const fromLink: Text = {
  en: 'This notebook came in a link. It is read only, has changed nothing of yours and fetches nothing.',
  sv: 'Anteckningsboken kom i en länk. Den går bara att läsa, har inte ändrat något hos dig och hämtar ingenting.',
  it: 'Questo taccuino è arrivato in un link. È di sola lettura, non ha cambiato nulla di tuo e non scarica nulla.',
  da: 'Notesbogen kom i et link. Den kan kun læses, har ikke ændret noget hos dig og henter intet.',
};

export const nothingYet: Text = {
  en: 'There is nothing in this notebook yet.',
  sv: 'Det finns inget i anteckningsboken än.',
  it: 'In questo taccuino non c’è ancora nulla.',
  da: 'Der er endnu ikke noget i notesbogen.',
};

/* where the rows come from, of the whole page */
export const madeUp: Text = {
  en: 'Made-up sample data',
  sv: 'Påhittade exempeldata',
  it: 'Dati di esempio inventati',
  da: 'Opdigtede eksempeldata',
};
export const yourFiles: Text = {
  en: 'Your {count|file|files}: {names}',
  sv: '{count|Din fil|Dina filer}: {names}',
  it: '{count|Il tuo file|I tuoi file}: {names}',
  da: '{count|Din fil|Dine filer}: {names}',
};
export const filesNotHere: Text = {
  en: 'Not here: {names}',
  sv: 'Finns inte här: {names}',
  it: 'Non qui: {names}',
  da: 'Ikke her: {names}',
};

/* where the rows come from, of one table */
export const madeUpSample: Text = {
  en: 'made-up sample: {sample}',
  sv: 'påhittade exempeldata: {sample}',
  it: 'esempio inventato: {sample}',
  da: 'opdigtede eksempeldata: {sample}',
};
export const yourFile: Text = {
  en: 'your file {name}',
  sv: 'din fil {name}',
  it: 'il tuo file {name}',
  da: 'din fil {name}',
};
export const fileNotHere: Text = {
  en: 'made with {name}, which is not here',
  sv: 'gjord med {name}, som inte finns här',
  it: 'fatto con {name}, che non è qui',
  da: 'lavet med {name}, som ikke er her',
};
export const keptRows: Text = {
  en: 'Only the rows where:',
  sv: 'Bara de rader där:',
  it: 'Solo le righe in cui:',
  da: 'Kun de rækker, hvor:',
};
export const columnsOf: Text = {
  en: 'Columns of {cell}',
  sv: 'Kolumner i {cell}',
  it: 'Colonne di {cell}',
  da: 'Kolonner i {cell}',
};
export const column: Text = { en: 'Column', sv: 'Kolumn', it: 'Colonna', da: 'Kolonne' };
export const holds: Text = { en: 'Holds', sv: 'Innehåll', it: 'Contiene', da: 'Indhold' };
export const empty: Text = { en: 'Empty', sv: 'Tomma', it: 'Vuoti', da: 'Tomme' };

export const rows: Text = {
  en: '{count|row|rows}',
  sv: '{count|rad|rader}',
  it: '{count|riga|righe}',
  da: '{count|række|rækker}',
};

/* what cannot be shown */
export const rowsStayed: Text = {
  en: 'The rows of {name} did not come with the notebook. It can be read on data of your own.',
  sv: 'Raderna i {name} följde inte med anteckningsboken. Den går att läsa på egna data.',
  it: 'Le righe di {name} non sono arrivate con il taccuino. Si può leggere sui tuoi dati.',
  da: 'Rækkerne i {name} fulgte ikke med notesbogen. Den kan læses på dine egne data.',
};
export const useMine: Text = {
  en: 'Use my data',
  sv: 'Använd mina data',
  it: 'Usa i miei dati',
  da: 'Brug mine data',
};
export const shownAfter: Text = {
  en: 'Shown here once “{cell}” has its rows.',
  sv: 'Visas här när ”{cell}” har sina rader.',
  it: 'Compare qui quando «{cell}» avrà le sue righe.',
  da: 'Vises her, når ”{cell}” har sine rækker.',
};
export const notShown: Text = {
  en: 'This part cannot be shown.',
  sv: 'Den här delen kan inte visas.',
  it: 'Questa parte non si può mostrare.',
  da: 'Denne del kan ikke vises.',
};

/* definitions on demand */
export const howDefined: Text = {
  en: 'How is this defined?',
  sv: 'Hur är det definierat?',
  it: 'Com’è definito?',
  da: 'Hvordan er det defineret?',
};
export const madeBy: Text = { en: 'Made by', sv: 'Skapat med', it: 'Metodo', da: 'Lavet med' };
export const whoWins: Text = {
  en: 'Where rules overlap',
  sv: 'Där regler överlappar',
  it: 'Dove le regole si sovrappongono',
  da: 'Hvor regler overlapper',
};
export const cutTrait: Text = {
  en: 'Cut into bands',
  sv: 'Delat i intervall',
  it: 'Diviso in fasce',
  da: 'Inddelt i intervaller',
};
export const crossedTraits: Text = {
  en: 'Crossed',
  sv: 'Korsar',
  it: 'Incrocia',
  da: 'Krydser',
};
export const cutSo: Text = {
  en: '{trait} (bands: {way})',
  sv: '{trait} (intervall: {way})',
  it: '{trait} (fasce: {way})',
  da: '{trait} (intervaller: {way})',
};
export const asIs: Text = { en: '{text}', sv: '{text}', it: '{text}', da: '{text}' };
export const howWorkedOut: Text = {
  en: 'How are these figures worked out?',
  sv: 'Hur är siffrorna beräknade?',
  it: 'Come si calcolano queste cifre?',
  da: 'Hvordan er tallene beregnet?',
};
export const fieldWords: Text = {
  en: 'What the words mean',
  sv: 'Vad orden betyder',
  it: 'Che cosa significano le parole',
  da: 'Hvad ordene betyder',
};
export const printedOn: Text = {
  en: 'Printed {date}',
  sv: 'Utskriven {date}',
  it: 'Stampato il {date}',
  da: 'Udskrevet {date}',
};
