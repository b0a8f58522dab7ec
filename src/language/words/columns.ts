import type { Text } from '../text.ts';

export const sortBy: Text = {
  en: 'Sort by {column}',
  sv: 'Sortera efter {column}',
  it: 'Ordina per {column}',
  da: 'Sortér efter {column}',
};
export const smallestFirst: Text = {
  en: 'smallest first',
  sv: 'minst först',
  it: 'dal più piccolo',
  da: 'mindste først',
};
export const largestFirst: Text = {
  en: 'largest first',
  sv: 'störst först',
  it: 'dal più grande',
  da: 'største først',
};
export const sorting: Text = { en: 'Sorting…', sv: 'Sorterar…', it: 'Ordinamento…', da: 'Sorterer…' };
export const searching: Text = { en: 'Searching…', sv: 'Söker…', it: 'Ricerca…', da: 'Søger…' };
export const scrollHint: Text = {
  en: 'Select the table to scroll its rows',
  sv: 'Markera tabellen för att bläddra bland raderna',
  it: 'Seleziona la tabella per scorrere le righe',
  da: 'Markér tabellen for at rulle i rækkerne',
};
export const search: Text = {
  en: 'Search the rows',
  sv: 'Sök bland raderna',
  it: 'Cerca tra le righe',
  da: 'Søg i rækkerne',
};
export const matching: Text = {
  en: '{count} {count|row holds|rows hold} “{text}”',
  sv: '{count} {count|rad|rader} innehåller ”{text}”',
  it: '{count} {count|riga contiene|righe contengono} «{text}»',
  da: '{count} {count|række|rækker} indeholder ”{text}”',
};

export const filterBars: Text = {
  en: 'Keep rows by {column}',
  sv: 'Behåll rader efter {column}',
  it: 'Tieni le righe in base a {column}',
  da: 'Behold rækker efter {column}',
};
export const filtered: Text = { en: 'filtered', sv: 'filtrerad', it: 'filtrata', da: 'filtreret' };
/** How a new filter is told: with the condition in words. */
export const rowsKept: Text = {
  en: 'The table keeps only the rows where {rule}',
  sv: 'Tabellen behåller bara de rader där {rule}',
  it: 'La tabella tiene solo le righe in cui {rule}',
  da: 'Tabellen beholder kun de rækker, hvor {rule}',
};
export const filterGone: Text = {
  en: 'The table is no longer filtered by {column}',
  sv: 'Tabellen filtreras inte längre efter {column}',
  it: 'La tabella non è più filtrata per {column}',
  da: 'Tabellen filtreres ikke længere efter {column}',
};
export const filters: Text = {
  en: 'What the rows are filtered by',
  sv: 'Vad raderna filtreras efter',
  it: 'Filtri sulle righe',
  da: 'Hvad rækkerne filtreres efter',
};
export const keptOf: Text = {
  en: '{kept} of {rows} kept',
  sv: '{kept} av {rows} är kvar',
  it: '{kept} su {rows} restano',
  da: '{kept} af {rows} er tilbage',
};
export const removeFilter: Text = {
  en: 'Remove the filter: {rule}',
  sv: 'Ta bort filtret: {rule}',
  it: 'Togli il filtro: {rule}',
  da: 'Fjern filteret: {rule}',
};

export const close: Text = { en: 'Close', sv: 'Stäng', it: 'Chiudi', da: 'Luk' };
export const filledIn: Text = { en: 'With a value', sv: 'Med värde', it: 'Con un valore', da: 'Med værdi' };
export const empty: Text = { en: 'Empty', sv: 'Tomma', it: 'Vuote', da: 'Tomme' };
export const distinct: Text = {
  en: 'Different values',
  sv: 'Olika värden',
  it: 'Valori diversi',
  da: 'Forskellige værdier',
};
export const mean: Text = { en: 'Mean', sv: 'Medelvärde', it: 'Media', da: 'Gennemsnit' };
export const deviation: Text = {
  en: 'Standard deviation',
  sv: 'Standardavvikelse',
  it: 'Deviazione standard',
  da: 'Standardafvigelse',
};
export const inDays: Text = {
  en: '{count} days',
  sv: '{count} dagar',
  it: '{count} giorni',
  da: '{count} dage',
};
/** The names of the quantiles at 0, 5, 25, 50, 75, 95 and 100 %. */
export const quantiles: readonly Text[] = [
  { en: 'Smallest', sv: 'Minsta', it: 'Minimo', da: 'Mindste' },
  { en: '5% are at most', sv: '5 % är högst', it: 'Il 5% è al massimo', da: '5 % er højst' },
  { en: 'Lower quartile', sv: 'Undre kvartil', it: 'Primo quartile', da: 'Nedre kvartil' },
  { en: 'Median', sv: 'Median', it: 'Mediana', da: 'Median' },
  { en: 'Upper quartile', sv: 'Övre kvartil', it: 'Terzo quartile', da: 'Øvre kvartil' },
  { en: '95% are at most', sv: '95 % är högst', it: 'Il 95% è al massimo', da: '95 % er højst' },
  { en: 'Largest', sv: 'Största', it: 'Massimo', da: 'Største' },
];
export const histogram: Text = {
  en: 'How the values of {column} lie',
  sv: 'Hur värdena i {column} fördelar sig',
  it: 'Come si distribuiscono i valori di {column}',
  da: 'Hvordan værdierne i {column} fordeler sig',
};
export const commonValues: Text = {
  en: 'Most frequent values',
  sv: 'Vanligaste värdena',
  it: 'Valori più frequenti',
  da: 'Hyppigste værdier',
};
export const someValues: Text = {
  en: 'Some values',
  sv: 'Några värden',
  it: 'Alcuni valori',
  da: 'Nogle værdier',
};
export const makeSegments: Text = {
  en: 'Make segments of its values',
  sv: 'Gör segment av värdena',
  it: 'Crea segmenti dai valori',
  da: 'Lav segmenter af værdierne',
};
export const makeBands: Text = {
  en: 'Make bands of it',
  sv: 'Dela in i intervall',
  it: 'Dividi in fasce',
  da: 'Inddel i intervaller',
};
export const segmentsBy: Text = {
  en: 'Segments by {column}',
  sv: 'Segment efter {column}',
  it: 'Segmenti per {column}',
  da: 'Segmenter efter {column}',
};

export const typeAndFormat: Text = {
  en: 'Type and format',
  sv: 'Typ och format',
  it: 'Tipo e formato',
  da: 'Type og format',
};
export const readAs: Text = { en: 'Read as', sv: 'Läs som', it: 'Leggi come', da: 'Læs som' };
export const decimalPoint: Text = {
  en: 'point: 1,234.5',
  sv: 'punkt: 1,234.5',
  it: 'punto: 1,234.5',
  da: 'punktum: 1,234.5',
};
export const decimalComma: Text = {
  en: 'comma: 1.234,5',
  sv: 'komma: 1.234,5',
  it: 'virgola: 1.234,5',
  da: 'komma: 1.234,5',
};
export const missingTexts: Text = {
  en: 'Texts that mean empty',
  sv: 'Texter som betyder tomt',
  it: 'Testi che significano vuoto',
  da: 'Tekster, der betyder tomt',
};
export const addText: Text = {
  en: 'Another text',
  sv: 'En annan text',
  it: 'Altro testo',
  da: 'En anden tekst',
};
export const add: Text = { en: 'Add', sv: 'Lägg till', it: 'Aggiungi', da: 'Tilføj' };
export const meansOf: Text = {
  en: 'What “{value}” means',
  sv: 'Vad ”{value}” betyder',
  it: 'Che cosa significa «{value}»',
  da: 'Hvad ”{value}” betyder',
};
export const yesAndNo: Text = {
  en: 'What the values mean',
  sv: 'Vad värdena betyder',
  it: 'Che cosa significano i valori',
  da: 'Hvad værdierne betyder',
};
export const whatChanges: Text = {
  en: 'What changes',
  sv: 'Vad som ändras',
  it: 'Che cosa cambia',
  da: 'Hvad der ændres',
};
export const readCount: Text = {
  en: '{count} {count|value is|values are} read',
  sv: '{count} {count|värde|värden} läses',
  it: '{count} {count|valore letto|valori letti}',
  da: '{count} {count|værdi|værdier} læses',
};
export const emptyBefore: Text = {
  en: '{count} {count|was|were} empty already',
  sv: '{count} var redan {count|tomt|tomma}',
  it: '{count} già {count|vuoto|vuoti}',
  da: '{count} var tomme i forvejen',
};
export const saidEmpty: Text = {
  en: '{count} {count|means|mean} empty',
  sv: '{count} betyder tomt',
  it: '{count} {count|significa|significano} vuoto',
  da: '{count} betyder tomt',
};
export const lostCount: Text = {
  en: '{count} {count|does|do} not fit and {count|becomes|become} empty',
  sv: '{count} passar inte och blir {count|tomt|tomma}',
  it: '{count} non {count|corrisponde e diventa vuoto|corrispondono e diventano vuoti}',
  da: '{count} passer ikke og bliver {count|tom|tomme}',
};
export const noneLost: Text = {
  en: 'Every value fits.',
  sv: 'Alla värden passar.',
  it: 'Tutti i valori corrispondono.',
  da: 'Alle værdier passer.',
};
export const moreLost: Text = {
  en: 'and {count} other {count|text|texts}',
  sv: 'och {count} {count|annan text|andra texter}',
  it: 'e {count} {count|altro testo|altri testi}',
  da: 'og {count} {count|anden tekst|andre tekster}',
};
export const becomes: Text = { en: 'becomes', sv: 'blir', it: 'diventa', da: 'bliver' };
export const looking: Text = {
  en: 'Looking at the values…',
  sv: 'Tittar på värdena…',
  it: 'Esame dei valori…',
  da: 'Ser på værdierne…',
};
export const apply: Text = { en: 'Apply', sv: 'Använd', it: 'Applica', da: 'Anvend' };
export const takeBack: Text = {
  en: 'Read as before',
  sv: 'Läs som förut',
  it: 'Leggi come prima',
  da: 'Læs som før',
};
export const tookBack: Text = {
  en: 'Read {column} as its values suggest',
  sv: 'Läs {column} som värdena tyder på',
  it: 'Leggi {column} come suggeriscono i valori',
  da: 'Læs {column}, som værdierne tyder på',
};
/** Texts that often stand for nothing known, in lower case. */
export const meansNothing: readonly string[] = [
  'na',
  'n/a',
  'n.a.',
  'nan',
  'null',
  'none',
  'nil',
  'unknown',
  'missing',
  'not available',
  'no answer',
  'refused',
  '-',
  '–',
  '—',
  '--',
  '?',
  '.',
  'x',
  'okänd',
  'okänt',
  'saknas',
  'uppgift saknas',
  'vet ej',
  'inget svar',
  'ej svar',
  'ej angivet',
  'sconosciuto',
  'sconosciuta',
  'nd',
  'n.d.',
  'non disponibile',
  'non so',
  'nessuna risposta',
  'mancante',
  'ukendt',
  'mangler',
  'ved ikke',
  'intet svar',
  'ikke angivet',
  'uoplyst',
];
export const notApplied: Text = {
  en: 'The new type of {column} is not applied yet.',
  sv: 'Den nya typen för {column} är inte använd än.',
  it: 'Il nuovo tipo di {column} non è ancora applicato.',
  da: 'Den nye type for {column} er ikke anvendt endnu.',
};
export const keepAsIs: Text = {
  en: 'Keep as it is',
  sv: 'Behåll som den är',
  it: 'Lascia com’è',
  da: 'Behold, som den er',
};
