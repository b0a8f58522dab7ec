import type { Text } from '../text.ts';

export { resetToOriginal } from './workspace.ts';

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
export const pictureOf: Text = {
  en: '{name}: {market} of the market, {lead} of the leads, {customer} of the customers.',
  sv: '{name}: {market} av marknaden, {lead} av leads, {customer} av kunderna.',
  it: '{name}: {market} del mercato, {lead} dei lead, {customer} dei clienti.',
  da: '{name}: {market} af markedet, {lead} af leads, {customer} af kunderne.',
};
export const pictureFrom: Text = {
  en: 'From the sample notebook “{notebook}”: a survey of {market}, {lead} leads and {customer} customers, all invented. “{name}” is {small} of the market and {large} of the customers.',
  sv: 'Ur exemplet ”{notebook}”: en undersökning med {market} svar, {lead} leads och {customer} kunder, alla påhittade. ”{name}” är {small} av marknaden och {large} av kunderna.',
  it: 'Dal taccuino di esempio «{notebook}»: un’indagine con {market} risposte, {lead} lead e {customer} clienti, tutti immaginari. «{name}»: {small} del mercato e {large} dei clienti.',
  da: 'Fra eksempelnotesbogen ”{notebook}”: en undersøgelse med {market} svar, {lead} leads og {customer} kunder, alle opdigtede. ”{name}” er {small} af markedet og {large} af kunderne.',
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
export const noThirdParty: Text = {
  en: 'No cookies, no analytics, no third parties.',
  sv: 'Inga kakor, ingen spårning, ingen tredje part.',
  it: 'Niente cookie, niente tracciamento, niente servizi di terzi.',
  da: 'Ingen cookies, ingen sporing, ingen tredjepart.',
};

export const or: Text = { en: 'Or:', sv: 'Eller:', it: 'Oppure:', da: 'Eller:' };
export const resetOf: Text = {
  en: 'Makes “{title}” what it was when it was new. It can be undone.',
  sv: 'Gör ”{title}” till vad den var som ny. Det går att ångra.',
  it: 'Riporta «{title}» a com’era all’inizio. Si può annullare.',
  da: 'Gør ”{title}” til det, den var som ny. Det kan fortrydes.',
};
export const learn: Text = { en: 'Learn', sv: 'Lär dig', it: 'Impara', da: 'Lær' };
export const learnHint: Text = {
  en: 'A notebook to read, with live segments of an invented clothing shop. Change any of it later.',
  sv: 'En anteckningsbok att läsa, med levande segment ur en påhittad klädbutik. Allt i den går att ändra sedan.',
  it: 'Un taccuino da leggere, con i segmenti dal vivo di un negozio di abbigliamento immaginario. Poi puoi cambiarlo a piacere.',
  da: 'En notesbog til at læse, med levende segmenter fra en opdigtet tøjbutik. Du kan ændre alt i den bagefter.',
};
/** What a reader learns, in the order of the notebook. */
export const chapters: readonly Text[] = [
  {
    en: 'What a market, a lead and a customer are',
    sv: 'Vad en marknad, ett lead och en kund är',
    it: 'Che cosa sono un mercato, un lead e un cliente',
    da: 'Hvad et marked, et lead og en kunde er',
  },
  {
    en: 'How each is segmented, and why differently',
    sv: 'Hur var och en segmenteras, och varför på olika sätt',
    it: 'Come si segmenta ciascuno, e perché in modo diverso',
    da: 'Hvordan hver af dem segmenteres, og hvorfor forskelligt',
  },
  {
    en: 'The same segments in all three, side by side',
    sv: 'Samma segment i alla tre, sida vid sida',
    it: 'Gli stessi segmenti in tutti e tre, fianco a fianco',
    da: 'De samme segmenter i alle tre, side om side',
  },
];
export const learnOpen: Text = {
  en: 'Read it',
  sv: 'Läs den',
  it: 'Leggi',
  da: 'Læs den',
};

export const search: Text = {
  en: 'Search notebooks',
  sv: 'Sök anteckningsböcker',
  it: 'Cerca tra i taccuini',
  da: 'Søg i notesbøger',
};
export const countNotebooks: Text = {
  en: '{count} {count|notebook|notebooks}',
  sv: '{count} {count|anteckningsbok|anteckningsböcker}',
  it: '{count} {count|taccuino|taccuini}',
  da: '{count} {count|notesbog|notesbøger}',
};
export const foundOf: Text = {
  en: '{count} of {all} notebooks',
  sv: '{count} av {all} anteckningsböcker',
  it: '{count} di {all} taccuini',
  da: '{count} af {all} notesbøger',
};
export const foundCell: Text = {
  en: 'Cell: {name}',
  sv: 'Cell: {name}',
  it: 'Cella: {name}',
  da: 'Celle: {name}',
};
export const noneFound: Text = {
  en: 'No notebook by that name',
  sv: 'Ingen anteckningsbok med det namnet',
  it: 'Nessun taccuino con questo nome',
  da: 'Ingen notesbog med det navn',
};
export const noneFoundHint: Text = {
  en: 'Titles and the names of cells are searched, in this browser only.',
  sv: 'Sökningen gäller titlar och cellernas namn, bara i den här webbläsaren.',
  it: 'La ricerca riguarda i titoli e i nomi delle celle, solo in questo browser.',
  da: 'Der søges i titler og cellernes navne, kun i denne browser.',
};
export const showAll: Text = { en: 'Show all', sv: 'Visa alla', it: 'Mostra tutti', da: 'Vis alle' };
export const showMore: Text = {
  en: 'Show {count} more',
  sv: 'Visa {count} till',
  it: 'Mostra altri {count}',
  da: 'Vis {count} mere',
};
export const miniature: Text = {
  en: '{name}: {parts}',
  sv: '{name}: {parts}',
  it: '{name}: {parts}',
  da: '{name}: {parts}',
};
export const segmentsOf: Text = {
  en: '{name}, {count} {count|segment|segments}',
  sv: '{name}, {count} {count|segment|segment}',
  it: '{name}, {count} {count|segmento|segmenti}',
  da: '{name}, {count} {count|segment|segmenter}',
};
export const rows: Text = {
  en: '{count} {count|row|rows}',
  sv: '{count} {count|rad|rader}',
  it: '{count} {count|riga|righe}',
  da: '{count} {count|række|rækker}',
};
export const tables: Text = {
  en: '{count} {count|table|tables}',
  sv: '{count} {count|tabell|tabeller}',
  it: '{count} {count|tabella|tabelle}',
  da: '{count} {count|tabel|tabeller}',
};
export const emptyNotebook: Text = {
  en: 'Nothing in it yet',
  sv: 'Inget i den än',
  it: 'Ancora vuoto',
  da: 'Intet i den endnu',
};
export const notShownYet: Text = {
  en: 'Its picture is drawn when it is opened',
  sv: 'Bilden ritas när den öppnas',
  it: 'L’immagine si disegna quando lo apri',
  da: 'Billedet tegnes, når den åbnes',
};
export const exportFile: Text = {
  en: 'Save as a file with its data',
  sv: 'Spara som en fil med data',
  it: 'Salva come file con i dati',
  da: 'Gem som en fil med data',
};

export const keptHere: Text = {
  en: 'Kept in this browser',
  sv: 'Sparat i den här webbläsaren',
  it: 'Conservato in questo browser',
  da: 'Gemt i denne browser',
};
export const storageUsed: Text = {
  en: '{used} used of the {allowed} that the browser allows.',
  sv: '{used} används av de {allowed} som webbläsaren tillåter.',
  it: '{used} occupati su {allowed} concessi dal browser.',
  da: '{used} brugt af de {allowed}, som browseren tillader.',
};
export const nearlyFull: Text = {
  en: 'Nearly full. Save the largest notebooks as files and delete them here; their room is free 30 days later.',
  sv: 'Nästan fullt. Spara de största anteckningsböckerna som filer och ta bort dem här; utrymmet blir ledigt 30 dagar senare.',
  it: 'Quasi pieno. Salva i taccuini più grandi come file ed eliminali da qui; lo spazio si libera dopo 30 giorni.',
  da: 'Næsten fuldt. Gem de største notesbøger som filer, og slet dem her; pladsen bliver fri 30 dage senere.',
};
export const promised: Text = {
  en: 'The browser has promised to keep it: nothing goes unless you clear the data of this site.',
  sv: 'Webbläsaren har lovat att behålla det: inget försvinner om du inte rensar webbplatsens data.',
  it: 'Il browser ha promesso di conservarlo: nulla va perso, a meno che tu non cancelli i dati di questo sito.',
  da: 'Browseren har lovet at beholde det: intet forsvinder, medmindre du rydder webstedets data.',
};
export const notPromised: Text = {
  en: 'The browser has not promised to keep it: when space runs short, it may clear all of it without asking.',
  sv: 'Webbläsaren har inte lovat att behålla det: när utrymmet tryter kan den rensa allt utan att fråga.',
  it: 'Il browser non ha promesso di conservarlo: se lo spazio scarseggia, può cancellare tutto senza chiedere.',
  da: 'Browseren har ikke lovet at beholde det: når pladsen bliver knap, kan den slette det hele uden at spørge.',
};
export const promiseRefused: Text = {
  en: 'The browser did not promise it this time. It often does once the site is installed, bookmarked or visited often; until then, a back-up is the safe way.',
  sv: 'Webbläsaren lovade det inte den här gången. Ofta gör den det när webbplatsen är installerad, bokmärkt eller ofta besökt; till dess är en säkerhetskopia det säkra.',
  it: 'Questa volta il browser non lo ha promesso. Spesso lo fa quando il sito è installato, tra i preferiti o visitato spesso; fino ad allora la via sicura è un backup.',
  da: 'Browseren lovede det ikke denne gang. Det gør den ofte, når webstedet er installeret, bogmærket eller tit besøgt; indtil da er en sikkerhedskopi det sikre.',
};
export const promiseUnknown: Text = {
  en: 'This browser does not say whether it will keep it. A back-up is the safe way.',
  sv: 'Webbläsaren säger inte om den behåller det. En säkerhetskopia är det säkra.',
  it: 'Questo browser non dice se lo conserverà. La via sicura è un backup.',
  da: 'Browseren siger ikke, om den beholder det. En sikkerhedskopi er det sikre.',
};
export const askPromise: Text = {
  en: 'Ask the browser to promise',
  sv: 'Be webbläsaren lova det',
  it: 'Chiedi al browser di prometterlo',
  da: 'Bed browseren om at love det',
};
export const backupHint: Text = {
  en: 'A back-up is one file with all notebooks, what can be undone in them, and their data. Restoring it changes nothing that is here: what differs comes as a copy.',
  sv: 'En säkerhetskopia är en enda fil med alla anteckningsböcker, det som går att ångra i dem och deras data. Att återställa den ändrar inget som finns här: det som skiljer sig kommer som kopia.',
  it: 'Un backup è un solo file con tutti i taccuini, le modifiche che si possono annullare e i dati. Ripristinarlo non cambia nulla di ciò che è qui: quel che è diverso arriva come copia.',
  da: 'En sikkerhedskopi er én fil med alle notesbøger, det, der kan fortrydes i dem, og deres data. At gendanne den ændrer intet af det, der er her: det, der er anderledes, kommer som en kopi.',
};
export const saveAsFiles: Text = {
  en: 'You can still open, make and read everything. Save what you want to keep as files, or back everything up below, before you close the window.',
  sv: 'Du kan ändå öppna, skapa och läsa allt. Spara det du vill behålla som filer, eller säkerhetskopiera allt här nedan, innan du stänger fönstret.',
  it: 'Puoi comunque aprire, creare e leggere tutto. Prima di chiudere la finestra salva come file ciò che vuoi tenere, oppure esegui il backup di tutto qui sotto.',
  da: 'Du kan stadig åbne, lave og læse alt. Gem det, du vil beholde, som filer, eller sikkerhedskopiér alt nedenfor, før du lukker vinduet.',
};
