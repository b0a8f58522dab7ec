import type { Text } from '../text.ts';

export const sentence: Text = {
  en: 'The same segments in your market, your leads and your customers',
  sv: 'Samma segment på din marknad, bland dina leads och bland dina kunder',
  it: 'Gli stessi segmenti nel tuo mercato, tra i tuoi lead e tra i tuoi clienti',
  da: 'De samme segmenter på dit marked, blandt dine leads og blandt dine kunder',
};
export const what: Text = {
  en: 'Strata is a notebook for segmentation. It runs wholly in this browser: no account, no server, nothing uploaded.',
  sv: 'Strata är en anteckningsbok för segmentering. Den körs helt i webbläsaren: inget konto, ingen server, inget laddas upp.',
  it: 'Strata è un taccuino per la segmentazione. Funziona interamente in questo browser: nessun account, nessun server, nessun dato inviato.',
  da: 'Strata er en notesbog til segmentering. Den kører udelukkende i browseren: ingen konto, ingen server, intet uploades.',
};
export const market: Text = { en: 'Market', sv: 'Marknad', it: 'Mercato', da: 'Marked' };
export const leads: Text = { en: 'Leads', sv: 'Leads', it: 'Lead', da: 'Leads' };
export const customers: Text = { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' };
export const marketIs: Text = {
  en: 'everyone you could sell to',
  sv: 'alla du skulle kunna sälja till',
  it: 'tutti quelli a cui potresti vendere',
  da: 'alle, du kunne sælge til',
};
export const leadsAre: Text = {
  en: 'those who have shown interest',
  sv: 'de som har visat intresse',
  it: 'chi ha mostrato interesse',
  da: 'dem, der har vist interesse',
};
export const customersAre: Text = {
  en: 'those who have bought',
  sv: 'de som har köpt',
  it: 'chi ha comprato',
  da: 'dem, der har købt',
};
export const picture: Text = {
  en: 'A drawing: the same five segments as layers of different thickness in the market, among the leads and among the customers.',
  sv: 'En teckning: samma fem segment som olika tjocka skikt på marknaden, bland leads och bland kunder.',
  it: 'Un disegno: gli stessi cinque segmenti come strati di spessore diverso nel mercato, tra i lead e tra i clienti.',
  da: 'En tegning: de samme fem segmenter som lag af forskellig tykkelse på markedet, blandt leads og blandt kunder.',
};
export const drawing: Text = {
  en: 'A drawing, not data: the same segments, thinner or thicker from layer to layer.',
  sv: 'En teckning, inte data: samma segment, tunnare eller tjockare från skikt till skikt.',
  it: 'Un disegno, non dati: gli stessi segmenti, più o meno spessi da uno strato all’altro.',
  da: 'En tegning, ikke data: de samme segmenter, tyndere eller tykkere fra lag til lag.',
};

export const openData: Text = {
  en: 'Open your data',
  sv: 'Öppna dina data',
  it: 'Apri i tuoi dati',
  da: 'Åbn dine data',
};
export const openDataHint: Text = {
  en: 'A table of customers, of leads or of a market. CSV, TSV, or copied from a spreadsheet.',
  sv: 'En tabell med kunder, leads eller en marknad. CSV, TSV eller kopierad från ett kalkylblad.',
  it: 'Una tabella di clienti, di lead o di un mercato. CSV, TSV o copiata da un foglio di calcolo.',
  da: 'En tabel med kunder, leads eller et marked. CSV, TSV eller kopieret fra et regneark.',
};
export const dropAnywhere: Text = {
  en: 'Drop a file anywhere on this page',
  sv: 'Släpp en fil var som helst på sidan',
  it: 'Trascina un file in un punto qualsiasi della pagina',
  da: 'Slip en fil hvor som helst på siden',
};
export const chooseFile: Text = {
  en: 'Choose a file',
  sv: 'Välj en fil',
  it: 'Scegli un file',
  da: 'Vælg en fil',
};
export const pasteTable: Text = {
  en: 'Paste a table',
  sv: 'Klistra in en tabell',
  it: 'Incolla una tabella',
  da: 'Indsæt en tabel',
};
export const pasteHint: Text = {
  en: 'Copy cells in a spreadsheet, with the header row, and paste them here.',
  sv: 'Kopiera celler i ett kalkylblad, med rubrikraden, och klistra in dem här.',
  it: 'Copia le celle in un foglio di calcolo, con la riga di intestazione, e incollale qui.',
  da: 'Kopiér celler i et regneark, med overskriftsrækken, og indsæt dem her.',
};
export const pasteAdd: Text = {
  en: 'Add the table',
  sv: 'Lägg till tabellen',
  it: 'Aggiungi la tabella',
  da: 'Tilføj tabellen',
};
export const pasteNoTable: Text = {
  en: 'A table has at least two lines: column names, then rows.',
  sv: 'En tabell har minst två rader: kolumnnamn och sedan rader.',
  it: 'Una tabella ha almeno due righe: i nomi delle colonne, poi i dati.',
  da: 'En tabel har mindst to linjer: kolonnenavne og derefter rækker.',
};

export const sample: Text = {
  en: 'Start from a sample',
  sv: 'Börja med exempeldata',
  it: 'Parti da un esempio',
  da: 'Begynd med eksempeldata',
};
export const sampleSize: Text = { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' };
export const sampleOpen: Text = {
  en: 'Open the sample',
  sv: 'Öppna exempeldata',
  it: 'Apri l’esempio',
  da: 'Åbn eksempeldataene',
};
export const empty: Text = {
  en: 'Empty notebook',
  sv: 'Tom anteckningsbok',
  it: 'Taccuino vuoto',
  da: 'Tom notesbog',
};
export const emptyHint: Text = {
  en: 'A blank page: texts, tables, segments and charts in the order you think.',
  sv: 'En tom sida: texter, tabeller, segment och diagram i den ordning du tänker.',
  it: 'Una pagina bianca: testi, tabelle, segmenti e grafici nell’ordine in cui ragioni.',
  da: 'En blank side: tekster, tabeller, segmenter og diagrammer i den rækkefølge, du tænker.',
};
export const openNotebookFile: Text = {
  en: 'Open a notebook file',
  sv: 'Öppna en anteckningsboksfil',
  it: 'Apri un file di taccuino',
  da: 'Åbn en notesbogsfil',
};

export const yourNotebooks: Text = {
  en: 'Your notebooks',
  sv: 'Dina anteckningsböcker',
  it: 'I tuoi taccuini',
  da: 'Dine notesbøger',
};
export const noNotebooks: Text = {
  en: 'No notebooks in this browser yet',
  sv: 'Inga anteckningsböcker i den här webbläsaren än',
  it: 'Ancora nessun taccuino in questo browser',
  da: 'Ingen notesbøger i denne browser endnu',
};
export const noNotebooksHint: Text = {
  en: 'Open a table or the sample above. What you make is saved here automatically.',
  sv: 'Öppna en tabell eller exempeldata här ovan. Det du gör sparas här automatiskt.',
  it: 'Apri una tabella o l’esempio qui sopra. Quello che fai viene salvato qui automaticamente.',
  da: 'Åbn en tabel eller eksempeldataene ovenfor. Det, du laver, gemmes automatisk her.',
};
export const recentlyDeleted: Text = {
  en: 'Recently deleted ({count})',
  sv: 'Nyligen borttagna ({count})',
  it: 'Eliminati di recente ({count})',
  da: 'Slettet for nylig ({count})',
};
export const restore: Text = { en: 'Restore', sv: 'Återställ', it: 'Ripristina', da: 'Gendan' };
export const restoreOf: Text = {
  en: 'Restore {title}',
  sv: 'Återställ {title}',
  it: 'Ripristina {title}',
  da: 'Gendan {title}',
};
export const storageUsed: Text = {
  en: '{bytes} used in this browser.',
  sv: '{bytes} används i den här webbläsaren.',
  it: '{bytes} occupati in questo browser.',
  da: '{bytes} brugt i denne browser.',
};
export const cells: Text = {
  en: '{count} {count|cell|cells}',
  sv: '{count} {count|cell|celler}',
  it: '{count} {count|cella|celle}',
  da: '{count} {count|celle|celler}',
};
export const renameOf: Text = {
  en: 'Rename {title}',
  sv: 'Byt namn på {title}',
  it: 'Rinomina {title}',
  da: 'Omdøb {title}',
};
export const actionsOf: Text = {
  en: 'More for {title}',
  sv: 'Mer för {title}',
  it: 'Altro per {title}',
  da: 'Mere for {title}',
};
export const notPersistent: Text = {
  en: 'This browser may forget what is kept here when space runs short. Save important notebooks as files.',
  sv: 'Webbläsaren kan glömma det som sparas här när utrymmet tar slut. Spara viktiga anteckningsböcker som filer.',
  it: 'Questo browser può dimenticare ciò che è salvato qui quando lo spazio scarseggia. Salva i taccuini importanti come file.',
  da: 'Browseren kan glemme det, der gemmes her, når pladsen bliver knap. Gem vigtige notesbøger som filer.',
};
export const noThirdParty: Text = {
  en: 'No cookies, no analytics, no third parties.',
  sv: 'Inga kakor, ingen spårning, ingen tredje part.',
  it: 'Niente cookie, niente tracciamento, niente servizi di terzi.',
  da: 'Ingen cookies, ingen sporing, ingen tredjepart.',
};
