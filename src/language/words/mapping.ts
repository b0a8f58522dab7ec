import type { Text } from '../text.ts';

export const openInStrata: Text = {
  en: 'Open in Strata',
  sv: 'Öppna i Strata',
  it: 'Apri in Strata',
  da: 'Åbn i Strata',
};

export const noSuchCell: Text = {
  en: 'The notebook has no cell {cell}.',
  sv: 'Anteckningsboken har ingen cell {cell}.',
  it: 'Il taccuino non ha una cella {cell}.',
  da: 'Notesbogen har ingen celle {cell}.',
};

export const back: Text = {
  en: 'Back to the notebook',
  sv: 'Tillbaka till anteckningsboken',
  it: 'Torna al taccuino',
  da: 'Tilbage til notesbogen',
};

export const title: Text = {
  en: 'Your data for “{title}”',
  sv: 'Dina data till ”{title}”',
  it: 'I tuoi dati per «{title}»',
  da: 'Dine data til ”{title}”',
};

export const introduction: Text = {
  en: 'The notebook holds a method and no rows. Give a file for each table: it is read here, in your browser, and uploaded nowhere.',
  sv: 'Anteckningsboken innehåller en metod och inga rader. Ange en fil för varje tabell: den läses här i webbläsaren och laddas inte upp någonstans.',
  it: 'Il taccuino contiene un metodo e nessuna riga. Indica un file per ogni tabella: viene letto qui, nel tuo browser, e non viene caricato da nessuna parte.',
  da: 'Notesbogen indeholder en metode og ingen rækker. Angiv en fil til hver tabel: Den læses her i browseren og uploades ingen steder.',
};

export const forTheVisit: Text = {
  en: 'Nothing is kept until you make the notebook yours.',
  sv: 'Ingenting sparas förrän du gör anteckningsboken till din.',
  it: 'Nulla viene conservato finché non crei la tua copia del taccuino.',
  da: 'Intet gemmes, før du gør notesbogen til din.',
};

export const noFiles: Text = {
  en: 'No table of this notebook comes from a file.',
  sv: 'Ingen tabell i anteckningsboken kommer från en fil.',
  it: 'Nessuna tabella di questo taccuino viene da un file.',
  da: 'Ingen tabel i notesbogen kommer fra en fil.',
};

export const madeWith: Text = {
  en: 'made with {name}',
  sv: 'gjord med {name}',
  it: 'fatta con {name}',
  da: 'lavet med {name}',
};

export const countRows: Text = {
  en: '{count} {count|row|rows}',
  sv: '{count} {count|rad|rader}',
  it: '{count} {count|riga|righe}',
  da: '{count} {count|række|rækker}',
};

export const countColumns: Text = {
  en: '{count} {count|column|columns}',
  sv: '{count} {count|kolumn|kolumner}',
  it: '{count} {count|colonna|colonne}',
  da: '{count} {count|kolonne|kolonner}',
};

export const asks: Text = {
  en: 'The notebook asks for {columns}.',
  sv: 'Anteckningsboken frågar efter {columns}.',
  it: 'Il taccuino chiede {columns}.',
  da: 'Notesbogen spørger efter {columns}.',
};

export const asksNothing: Text = {
  en: 'The notebook asks for no column by name: any table will do.',
  sv: 'Anteckningsboken frågar inte efter någon kolumn vid namn: vilken tabell som helst duger.',
  it: 'Il taccuino non chiede nessuna colonna per nome: va bene qualsiasi tabella.',
  da: 'Notesbogen spørger ikke efter nogen kolonne ved navn: Enhver tabel kan bruges.',
};

export const isHere: Text = {
  en: 'In this browser',
  sv: 'Finns i webbläsaren',
  it: 'In questo browser',
  da: 'Er i browseren',
};

export const isNotHere: Text = {
  en: 'Not in this browser',
  sv: 'Finns inte i webbläsaren',
  it: 'Non in questo browser',
  da: 'Er ikke i browseren',
};

export const choose: Text = {
  en: 'Choose a file',
  sv: 'Välj en fil',
  it: 'Scegli un file',
  da: 'Vælg en fil',
};

export const chooseOther: Text = {
  en: 'Choose another file',
  sv: 'Välj en annan fil',
  it: 'Scegli un altro file',
  da: 'Vælg en anden fil',
};

export const paste: Text = {
  en: 'Paste rows',
  sv: 'Klistra in rader',
  it: 'Incolla righe',
  da: 'Indsæt rækker',
};

export const orDrop: Text = {
  en: 'or drop it here',
  sv: 'eller släpp den här',
  it: 'o rilascialo qui',
  da: 'eller slip den her',
};

export const columnsOf: Text = {
  en: 'Columns for {table}',
  sv: 'Kolumner till {table}',
  it: 'Colonne per {table}',
  da: 'Kolonner til {table}',
};

export const theirs: Text = {
  en: 'The notebook’s column',
  sv: 'Anteckningsbokens kolumn',
  it: 'Colonna del taccuino',
  da: 'Notesbogens kolonne',
};

export const yours: Text = {
  en: 'Your column',
  sv: 'Din kolumn',
  it: 'La tua colonna',
  da: 'Din kolonne',
};

export const usedBy: Text = {
  en: 'Used by',
  sv: 'Används av',
  it: 'Usata da',
  da: 'Bruges af',
};

export const yourColumnFor: Text = {
  en: 'Your column for {column}',
  sv: 'Din kolumn för {column}',
  it: 'La tua colonna per {column}',
  da: 'Din kolonne til {column}',
};

export const none: Text = {
  en: 'none',
  sv: 'ingen',
  it: 'nessuna',
  da: 'ingen',
};

export const likeness: Readonly<Record<'same' | 'written' | 'place' | 'similar' | 'byHand', Text>> = {
  same: { en: 'same name', sv: 'samma namn', it: 'stesso nome', da: 'samme navn' },
  written: {
    en: 'same name, written otherwise',
    sv: 'samma namn, skrivet på annat sätt',
    it: 'stesso nome, scritto in altro modo',
    da: 'samme navn, skrevet anderledes',
  },
  place: {
    en: 'same place in a table of the same shape: please check',
    sv: 'samma plats i en tabell av samma form: kontrollera gärna',
    it: 'stessa posizione in una tabella della stessa forma: da controllare',
    da: 'samme plads i en tabel af samme form: Tjek den gerne',
  },
  similar: {
    en: 'similar name: please check',
    sv: 'liknande namn: kontrollera gärna',
    it: 'nome simile: da controllare',
    da: 'lignende navn: Tjek det gerne',
  },
  byHand: { en: 'chosen by you', sv: 'vald av dig', it: 'scelta da te', da: 'valgt af dig' },
};

export const readAs: Text = {
  en: 'will be read as {type}',
  sv: 'läses som {type}',
  it: 'verrà letta come {type}',
  da: 'læses som {type}',
};

export const missing: Text = {
  en: '{count|One column is|{number} columns are} missing: {columns}. The cells that ask for {count|it|them} will say so; the rest works.',
  sv: '{count|En kolumn|{number} kolumner} saknas: {columns}. De celler som frågar efter {count|den|dem} säger det; resten fungerar.',
  it: '{count|Manca una colonna|Mancano {number} colonne}: {columns}. Le celle che {count|la|le} chiedono lo diranno; il resto funziona.',
  da: '{count|Én kolonne|{number} kolonner} mangler: {columns}. De celler, der spørger efter {count|den|dem}, siger det; resten virker.',
};

export const allFound: Text = {
  en: 'Every column that the notebook asks for is there.',
  sv: 'Alla kolumner som anteckningsboken frågar efter finns.',
  it: 'Ci sono tutte le colonne che il taccuino chiede.',
  da: 'Alle kolonner, som notesbogen spørger efter, er der.',
};

export const notNeeded: Text = {
  en: '{count} {count|column|columns} of your file {count|is|are} not needed.',
  sv: '{count} {count|kolumn|kolumner} i din fil behövs inte.',
  it: '{count} {count|colonna|colonne} del tuo file non {count|serve|servono}.',
  da: '{count} {count|kolonne|kolonner} i din fil er ikke nødvendige.',
};

export const use: Text = {
  en: 'Use this data',
  sv: 'Använd dessa data',
  it: 'Usa questi dati',
  da: 'Brug disse data',
};

export const show: Text = {
  en: 'Show the notebook',
  sv: 'Visa anteckningsboken',
  it: 'Mostra il taccuino',
  da: 'Vis notesbogen',
};

/** How the edit is told. */
export const applied: Text = {
  en: 'Use {names}',
  sv: 'Använd {names}',
  it: 'Usa {names}',
  da: 'Brug {names}',
};

export const waitingValues: Text = {
  en: '{count|One condition waits|{number} conditions wait} for a value that was left out of the link.',
  sv: '{count|Ett villkor väntar|{number} villkor väntar} på ett värde som utelämnades ur länken.',
  it: '{count|Una condizione attende|{number} condizioni attendono} un valore omesso dal link.',
  da: '{count|Én betingelse venter|{number} betingelser venter} på en værdi, der er udeladt af linket.',
};

export const fillIn: Text = {
  en: 'Make it yours to fill {count|it|them} in.',
  sv: 'Gör anteckningsboken till din för att fylla i {count|det|dem}.',
  it: 'Crea la tua copia per {count|inserirlo|inserirli}.',
  da: 'Gør notesbogen til din for at udfylde {count|den|dem}.',
};

export const holeIn: Text = {
  en: '{column} in “{name}”',
  sv: '{column} i ”{name}”',
  it: '{column} in «{name}»',
  da: '{column} i ”{name}”',
};
