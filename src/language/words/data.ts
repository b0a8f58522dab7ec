import type { Text } from '../text.ts';

export const columnTypes = {
  number: { en: 'number', sv: 'tal', it: 'numero', da: 'tal' },
  text: { en: 'text', sv: 'text', it: 'testo', da: 'tekst' },
  date: { en: 'date', sv: 'datum', it: 'data', da: 'dato' },
  boolean: { en: 'yes or no', sv: 'ja eller nej', it: 'sì o no', da: 'ja eller nej' },
} satisfies Record<string, Text>;

export const rows: Text = {
  en: '{count} {count|row|rows}',
  sv: '{count} {count|rad|rader}',
  it: '{count} {count|riga|righe}',
  da: '{count} {count|række|rækker}',
};
export const rowsOf: Text = {
  en: '{count} of {before} rows',
  sv: '{count} av {before} rader',
  it: '{count} di {before} righe',
  da: '{count} af {before} rækker',
};
export const columns: Text = {
  en: '{count} {count|column|columns}',
  sv: '{count} {count|kolumn|kolumner}',
  it: '{count} {count|colonna|colonne}',
  da: '{count} {count|kolonne|kolonner}',
};
export const fromCell: Text = { en: 'from {cell}', sv: 'från {cell}', it: 'da {cell}', da: 'fra {cell}' };

export const customersOf: Text = {
  en: 'the customers of {cell}',
  sv: 'kunderna i {cell}',
  it: 'i clienti di {cell}',
  da: 'kunderne i {cell}',
};

export const chooseFile: Text = {
  en: 'Choose a file',
  sv: 'Välj en fil',
  it: 'Scegli un file',
  da: 'Vælg en fil',
};
export const paste: Text = {
  en: 'Paste a table',
  sv: 'Klistra in en tabell',
  it: 'Incolla una tabella',
  da: 'Indsæt en tabel',
};
export const changeSource: Text = { en: 'Change', sv: 'Byt', it: 'Cambia', da: 'Skift' };
export const useSample: Text = {
  en: 'Sample: {sample}',
  sv: 'Exempeldata: {sample}',
  it: 'Esempio: {sample}',
  da: 'Eksempeldata: {sample}',
};
export const useRowsOf: Text = {
  en: 'Rows of {cell}',
  sv: 'Rader ur {cell}',
  it: 'Righe di {cell}',
  da: 'Rækker fra {cell}',
};
export const noSource: Text = {
  en: 'Where do the rows come from?',
  sv: 'Varifrån kommer raderna?',
  it: 'Da dove vengono le righe?',
  da: 'Hvor kommer rækkerne fra?',
};
export const noSourceHint: Text = {
  en: 'Choose a file, paste a table, or use a sample. Nothing is uploaded.',
  sv: 'Välj en fil, klistra in en tabell eller använd exempeldata. Inget laddas upp.',
  it: 'Scegli un file, incolla una tabella o parti da un esempio. Nessun dato viene inviato.',
  da: 'Vælg en fil, indsæt en tabel, eller brug eksempeldata. Intet uploades.',
};
export const sampleTable: Text = { en: 'Table', sv: 'Tabell', it: 'Tabella', da: 'Tabel' };
export const sampleRows: Text = { en: 'Rows', sv: 'Rader', it: 'Righe', da: 'Rækker' };
export const sampleSeed: Text = { en: 'Seed', sv: 'Slumpfrö', it: 'Seme', da: 'Startværdi' };
export const sampleSeedHint: Text = {
  en: 'The same seed makes the same rows on every computer.',
  sv: 'Samma slumpfrö ger samma rader på alla datorer.',
  it: 'Lo stesso seme genera le stesse righe su ogni computer.',
  da: 'Den samme startværdi giver de samme rækker på alle computere.',
};

export const delimiters: Readonly<Record<string, Text>> = {
  ',': { en: 'commas', sv: 'kommatecken', it: 'virgole', da: 'kommaer' },
  ';': { en: 'semicolons', sv: 'semikolon', it: 'punti e virgola', da: 'semikoloner' },
  '\t': { en: 'tabs', sv: 'tabbar', it: 'tabulazioni', da: 'tabulatorer' },
  '|': { en: 'bars', sv: 'lodstreck', it: 'barre verticali', da: 'lodrette streger' },
};
export const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'iso-8859-1': 'ISO 8859-1',
};
export const delimiter: Text = {
  en: 'Columns are separated by',
  sv: 'Kolumner skiljs åt av',
  it: 'Le colonne sono separate da',
  da: 'Kolonner adskilles af',
};
export const encoding: Text = {
  en: 'Character encoding',
  sv: 'Teckenkodning',
  it: 'Codifica dei caratteri',
  da: 'Tegnkodning',
};
export const header: Text = {
  en: 'The first line',
  sv: 'Första raden',
  it: 'La prima riga',
  da: 'Første linje',
};
export const headerYes: Text = {
  en: 'names the columns',
  sv: 'namnger kolumnerna',
  it: 'contiene i nomi delle colonne',
  da: 'navngiver kolonnerne',
};
export const headerNo: Text = {
  en: 'is a row of data',
  sv: 'är en rad med data',
  it: 'è una riga di dati',
  da: 'er en række med data',
};
export const decimal: Text = {
  en: 'Decimal mark',
  sv: 'Decimaltecken',
  it: 'Separatore decimale',
  da: 'Decimaltegn',
};
export const decimalPoint: Text = {
  en: 'point: 1.5',
  sv: 'punkt: 1.5',
  it: 'punto: 1.5',
  da: 'punktum: 1.5',
};
export const decimalComma: Text = {
  en: 'comma: 1,5',
  sv: 'komma: 1,5',
  it: 'virgola: 1,5',
  da: 'komma: 1,5',
};
export const quote: Text = { en: 'Quotes', sv: 'Citattecken', it: 'Virgolette', da: 'Anførselstegn' };
export const quoteDouble: Text = { en: 'double: "', sv: 'dubbla: "', it: 'doppie: "', da: 'dobbelte: "' };
export const quoteSingle: Text = { en: "single: '", sv: "enkla: '", it: "semplici: '", da: "enkelte: '" };
export const quoteNone: Text = {
  en: 'ordinary characters',
  sv: 'vanliga tecken',
  it: 'caratteri normali',
  da: 'almindelige tegn',
};
export const dateOrder: Text = {
  en: 'Dates such as 03/04/2025',
  sv: 'Datum som 03/04/2025',
  it: 'Date come 03/04/2025',
  da: 'Datoer som 03/04/2025',
};
export const dayFirst: Text = {
  en: 'day first: 3 April',
  sv: 'dagen först: 3 april',
  it: 'prima il giorno: 3 aprile',
  da: 'dagen først: 3. april',
};
export const monthFirst: Text = {
  en: 'month first: 4 March',
  sv: 'månaden först: 4 mars',
  it: 'prima il mese: 4 marzo',
  da: 'måneden først: 4. marts',
};
export const detected: Text = {
  en: 'detected: {value}',
  sv: 'automatiskt: {value}',
  it: 'rilevato: {value}',
  da: 'automatisk: {value}',
};
export const detect: Text = { en: 'detect', sv: 'automatiskt', it: 'rileva da solo', da: 'automatisk' };

export const suggested: Text = {
  en: '{value} (suggested)',
  sv: '{value} (förslag)',
  it: '{value} (suggerito)',
  da: '{value} (foreslået)',
};
export const conditions: Text = {
  en: '{count} {count|condition|conditions}',
  sv: '{count} villkor',
  it: '{count} {count|condizione|condizioni}',
  da: '{count} {count|betingelse|betingelser}',
};
export const allRows: Text = { en: 'all rows', sv: 'alla rader', it: 'tutte le righe', da: 'alle rækker' };

export const notes: Text = {
  en: '{count} {count|note|notes} on the file',
  sv: '{count} {count|anmärkning|anmärkningar} om filen',
  it: '{count} {count|nota|note} sul file',
  da: '{count} {count|bemærkning|bemærkninger} om filen',
};
export const marketSize: Text = {
  en: 'Market size: {size}',
  sv: 'Marknadens storlek: {size}',
  it: 'Dimensione del mercato: {size}',
  da: 'Markedets størrelse: {size}',
};
export const units: Text = {
  en: '{units} units by weight',
  sv: '{units} enheter enligt vikt',
  it: '{units} unità secondo il peso',
  da: '{units} enheder efter vægt',
};

export const columnSettings: Text = {
  en: 'Column {column}',
  sv: 'Kolumn {column}',
  it: 'Colonna {column}',
  da: 'Kolonne {column}',
};
export const type: Text = { en: 'Type', sv: 'Typ', it: 'Tipo', da: 'Type' };
export const base: Text = {
  en: 'Kind of trait',
  sv: 'Typ av egenskap',
  it: 'Tipo di caratteristica',
  da: 'Egenskabstype',
};
export const role: Text = { en: 'Role', sv: 'Roll', it: 'Ruolo', da: 'Rolle' };
export const none: Text = { en: 'none', sv: 'ingen', it: 'nessuno', da: 'ingen' };
export const yesValues: Text = {
  en: 'Values that mean yes',
  sv: 'Värden som betyder ja',
  it: 'Valori che significano sì',
  da: 'Værdier, der betyder ja',
};

export const setType: Text = {
  en: 'Read {column} as {type}',
  sv: 'Läs {column} som {type}',
  it: 'Leggi {column} come {type}',
  da: 'Læs {column} som {type}',
};
export const setBase: Text = {
  en: 'Set the kind of trait of {column}',
  sv: 'Ange typ av egenskap för {column}',
  it: 'Imposta il tipo di caratteristica di {column}',
  da: 'Angiv egenskabstypen for {column}',
};
export const setRole: Text = {
  en: 'Set the role of {column}',
  sv: 'Ange rollen för {column}',
  it: 'Imposta il ruolo di {column}',
  da: 'Angiv rollen for {column}',
};
export const setYes: Text = {
  en: 'Set what means yes in {column}',
  sv: 'Ange vad som betyder ja i {column}',
  it: 'Imposta che cosa significa sì in {column}',
  da: 'Angiv, hvad der betyder ja i {column}',
};

export const range: Text = {
  en: '{from} to {to}',
  sv: '{from} till {to}',
  it: 'da {from} a {to}',
  da: '{from} til {to}',
};
export const values: Text = {
  en: '{count} {count|value|values}',
  sv: '{count} {count|värde|värden}',
  it: '{count} {count|valore|valori}',
  da: '{count} {count|værdi|værdier}',
};
export const emptyCount: Text = {
  en: '{count} empty',
  sv: '{count} {count|tom|tomma}',
  it: '{count} {count|vuoto|vuoti}',
  da: '{count} {count|tom|tomme}',
};
export const noneEmpty: Text = { en: 'none empty', sv: 'inga tomma', it: 'nessuno vuoto', da: 'ingen tomme' };
export const emptyCell: Text = { en: 'empty', sv: 'tom', it: 'vuoto', da: 'tom' };
export const yes: Text = { en: 'yes', sv: 'ja', it: 'sì', da: 'ja' };
export const no: Text = { en: 'no', sv: 'nej', it: 'no', da: 'nej' };
export const barStretch: Text = {
  en: '{from} to {to}: {count}',
  sv: '{from} till {to}: {count}',
  it: 'da {from} a {to}: {count}',
  da: '{from} til {to}: {count}',
};
export const barValue: Text = {
  en: '{value}: {count}',
  sv: '{value}: {count}',
  it: '{value}: {count}',
  da: '{value}: {count}',
};
export const barOthers: Text = {
  en: 'other values: {count}',
  sv: 'andra värden: {count}',
  it: 'altri valori: {count}',
  da: 'andre værdier: {count}',
};

export const preview: Text = {
  en: 'Rows of {cell}',
  sv: 'Rader i {cell}',
  it: 'Righe di {cell}',
  da: 'Rækker i {cell}',
};
export const rowNumber: Text = { en: 'Row', sv: 'Rad', it: 'Riga', da: 'Række' };
export const showing: Text = {
  en: 'Rows {from} to {to} of {total}',
  sv: 'Rad {from} till {to} av {total}',
  it: 'Righe da {from} a {to} di {total}',
  da: 'Række {from} til {to} af {total}',
};
export const noRows: Text = {
  en: 'No rows. No row matches “Only the rows where”.',
  sv: 'Inga rader. Ingen rad uppfyller ”Bara de rader där”.',
  it: 'Nessuna riga. Nessuna riga soddisfa «Solo le righe in cui».',
  da: 'Ingen rækker. Ingen række opfylder ”Kun de rækker, hvor”.',
};
export const noRowsAtAll: Text = {
  en: 'The table has columns but no rows.',
  sv: 'Tabellen har kolumner men inga rader.',
  it: 'La tabella ha colonne ma nessuna riga.',
  da: 'Tabellen har kolonner, men ingen rækker.',
};
export const showMore: Text = {
  en: 'Show more rows',
  sv: 'Visa fler rader',
  it: 'Mostra più righe',
  da: 'Vis flere rækker',
};
export const showFewer: Text = {
  en: 'Show fewer rows',
  sv: 'Visa färre rader',
  it: 'Mostra meno righe',
  da: 'Vis færre rækker',
};
export const readBytes: Text = {
  en: 'Read {done} of {total}',
  sv: 'Läst {done} av {total}',
  it: 'Letti {done} di {total}',
  da: 'Læst {done} af {total}',
};
export const isSuggested: Text = { en: 'suggested', sv: 'förslag', it: 'suggerita', da: 'foreslået' };
