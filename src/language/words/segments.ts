import type { Text } from '../text.ts';

export const noTables: Text = {
  en: 'There is no table in this notebook yet. Add a data cell first.',
  sv: 'Det finns ingen tabell i anteckningsboken än. Lägg först till en datacell.',
  it: 'In questo taccuino non c’è ancora una tabella. Aggiungi prima una cella di dati.',
  da: 'Der er endnu ingen tabel i notesbogen. Tilføj først en datacelle.',
};
export const overlap: Text = { en: 'Overlap', sv: 'Överlappning', it: 'Sovrapposizione', da: 'Overlap' };
export const firstMatch: Text = {
  en: 'First match wins',
  sv: 'Första träffen gäller',
  it: 'Vale la prima regola',
  da: 'Første match gælder',
};
export const mayOverlap: Text = {
  en: 'May overlap',
  sv: 'Får överlappa',
  it: 'Possono sovrapporsi',
  da: 'Må overlappe',
};
export const countIn: Text = {
  en: 'Count in',
  sv: 'Räkna i tabellen',
  it: 'Conta nella tabella',
  da: 'Tæl i tabellen',
};
export const firstMatchHead: Text = {
  en: 'First match wins, from the top',
  sv: 'Första träffen gäller, uppifrån',
  it: 'Vale la prima regola, dall’alto',
  da: 'Første match gælder, fra toppen',
};
export const overlapHead: Text = {
  en: 'Each row counts in every segment that it matches',
  sv: 'Varje rad räknas i alla segment som den passar',
  it: 'Ogni riga conta in tutti i segmenti a cui corrisponde',
  da: 'Hver række tæller med i alle segmenter, den passer til',
};
export const kept: Text = { en: 'kept', sv: 'behållna', it: 'tenute', da: 'beholdt' };
export const matched: Text = { en: 'matched', sv: 'träffar', it: 'trovate', da: 'match' };
export const share: Text = { en: 'share', sv: 'andel', it: 'quota', da: 'andel' };
export const ofMatched: Text = { en: 'of {count}', sv: 'av {count}', it: 'di {count}', da: 'af {count}' };
export const ofMatchedLong: Text = {
  en: 'keeps {kept} of the {matched} rows it matches; the rest is taken by segments above',
  sv: 'behåller {kept} av de {matched} rader som passar; resten tas av segment ovanför',
  it: 'tiene {kept} delle {matched} righe che trova; le altre sono prese dai segmenti sopra',
  da: 'beholder {kept} af de {matched} rækker, der passer; resten tages af segmenter ovenfor',
};
export const open: Text = {
  en: 'Open {segment}',
  sv: 'Öppna {segment}',
  it: 'Apri {segment}',
  da: 'Åbn {segment}',
};
export const close: Text = {
  en: 'Close {segment}',
  sv: 'Stäng {segment}',
  it: 'Chiudi {segment}',
  da: 'Luk {segment}',
};
export const menuOf: Text = {
  en: 'Menu for {segment}',
  sv: 'Meny för {segment}',
  it: 'Menu di {segment}',
  da: 'Menu for {segment}',
};
export const renameSegment: Text = {
  en: 'Rename {segment}',
  sv: 'Byt namn på {segment}',
  it: 'Rinomina {segment}',
  da: 'Omdøb {segment}',
};
export const moveSegment: Text = {
  en: 'Move {segment}: arrow up or down',
  sv: 'Flytta {segment}: pil upp eller ned',
  it: 'Sposta {segment}: freccia su o giù',
  da: 'Flyt {segment}: pil op eller ned',
};
export const colorOf: Text = {
  en: 'Colour of {segment}',
  sv: 'Färg för {segment}',
  it: 'Colore di {segment}',
  da: 'Farve for {segment}',
};
export const color: Text = {
  en: 'Colour {number}',
  sv: 'Färg {number}',
  it: 'Colore {number}',
  da: 'Farve {number}',
};
export const everyoneElseHint: Text = {
  en: 'Rows that no segment above takes',
  sv: 'Rader utanför segmenten ovan',
  it: 'Righe fuori dai segmenti sopra',
  da: 'Rækker uden for segmenterne ovenfor',
};
export const saysNothing: Text = {
  en: 'No condition yet: it takes no rows',
  sv: 'Inget villkor än: segmentet tar inga rader',
  it: 'Ancora nessuna condizione: il segmento non prende righe',
  da: 'Ingen betingelse endnu: segmentet tager ingen rækker',
};
export const addSegment: Text = {
  en: 'Add segment',
  sv: 'Lägg till segment',
  it: 'Aggiungi segmento',
  da: 'Tilføj segment',
};
export const newSegment: Text = {
  en: 'Segment {number}',
  sv: 'Segment {number}',
  it: 'Segmento {number}',
  da: 'Segment {number}',
};
export const notComparable: Text = {
  en: 'Not comparable',
  sv: 'Inte jämförbar',
  it: 'Non confrontabile',
  da: 'Ikke sammenlignelig',
};

export const emptyTitle: Text = {
  en: 'No segments yet',
  sv: 'Inga segment än',
  it: 'Ancora nessun segmento',
  da: 'Ingen segmenter endnu',
};
export const emptyHint: Text = {
  en: 'Make one segment of each value of a column, or write a rule for each.',
  sv: 'Skapa ett segment av varje värde i en kolumn, eller skriv en regel för vart och ett.',
  it: 'Crea un segmento per ogni valore di una colonna, oppure scrivi una regola per ciascuno.',
  da: 'Lav ét segment for hver værdi i en kolonne, eller skriv en regel for hvert.',
};
export const splitBy: Text = { en: 'Split by', sv: 'Dela upp efter', it: 'Dividi per', da: 'Opdel efter' };
export const split: Text = { en: 'Split', sv: 'Dela upp', it: 'Dividi', da: 'Opdel' };
export const writeRules: Text = {
  en: 'Write rules',
  sv: 'Skriv regler',
  it: 'Scrivi regole',
  da: 'Skriv regler',
};
export const sameInEach: Text = {
  en: 'The same segments in each table',
  sv: 'Samma segment i varje tabell',
  it: 'Gli stessi segmenti in ogni tabella',
  da: 'De samme segmenter i hver tabel',
};
export const tableBySegment: Text = {
  en: '{table}: {parts}',
  sv: '{table}: {parts}',
  it: '{table}: {parts}',
  da: '{table}: {parts}',
};
export const unknownMethod: Text = {
  en: 'This version cannot edit these segments.',
  sv: 'Den här versionen kan inte redigera de här segmenten.',
  it: 'Questa versione non può modificare questi segmenti.',
  da: 'Denne version kan ikke redigere disse segmenter.',
};

/* names of edits, as undo says them */
export const editTables: Text = {
  en: 'Choose tables',
  sv: 'Välj tabeller',
  it: 'Scegli le tabelle',
  da: 'Vælg tabeller',
};
export const editOverlap: Text = {
  en: 'Change the overlap',
  sv: 'Ändra överlappningen',
  it: 'Cambia la sovrapposizione',
  da: 'Ændr overlappet',
};
export const editAdded: Text = {
  en: 'Add a segment',
  sv: 'Lägg till ett segment',
  it: 'Aggiungi un segmento',
  da: 'Tilføj et segment',
};
export const editSplit: Text = {
  en: 'Split by {column}',
  sv: 'Dela upp efter {column}',
  it: 'Dividi per {column}',
  da: 'Opdel efter {column}',
};
export const editRemoved: Text = {
  en: 'Delete “{segment}”',
  sv: 'Ta bort ”{segment}”',
  it: 'Elimina «{segment}»',
  da: 'Slet ”{segment}”',
};
export const editDuplicated: Text = {
  en: 'Duplicate “{segment}”',
  sv: 'Duplicera ”{segment}”',
  it: 'Duplica «{segment}»',
  da: 'Duplikér ”{segment}”',
};
export const editMoved: Text = {
  en: 'Move “{segment}”',
  sv: 'Flytta ”{segment}”',
  it: 'Sposta «{segment}»',
  da: 'Flyt ”{segment}”',
};
export const editSwitched: Text = {
  en: 'Switch “{segment}” on or off',
  sv: 'Slå på eller av ”{segment}”',
  it: 'Attiva o disattiva «{segment}»',
  da: 'Slå ”{segment}” til eller fra',
};
export const editRenamed: Text = {
  en: 'Rename to “{segment}”',
  sv: 'Byt namn till ”{segment}”',
  it: 'Rinomina in «{segment}»',
  da: 'Omdøb til ”{segment}”',
};
export const editColor: Text = {
  en: 'Colour of “{segment}”',
  sv: 'Färg för ”{segment}”',
  it: 'Colore di «{segment}»',
  da: 'Farve for ”{segment}”',
};
export const editRule: Text = {
  en: '{segment}: {edit}',
  sv: '{segment}: {edit}',
  it: '{segment}: {edit}',
  da: '{segment}: {edit}',
};
export const mergeInto: Text = {
  en: 'Merge with another …',
  sv: 'Slå ihop med ett annat …',
  it: 'Unisci a un altro …',
  da: 'Slå sammen med et andet …',
};
export const splitByOther: Text = {
  en: 'Split by another method …',
  sv: 'Dela upp efter en annan metod …',
  it: 'Dividi con un altro metodo …',
  da: 'Opdel efter en anden metode …',
};
