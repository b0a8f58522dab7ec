import type { Text } from '../text.ts';

export const searchOrRun: Text = {
  en: 'Search or run',
  sv: 'Sök eller kör',
  it: 'Cerca o esegui',
  da: 'Søg eller kør',
};
export const searchHint: Text = {
  en: 'A command, a cell, a column, a notebook …',
  sv: 'Ett kommando, en cell, en kolumn, en anteckningsbok …',
  it: 'Un comando, una cella, una colonna, un taccuino …',
  da: 'En kommando, en celle, en kolonne, en notesbog …',
};
export const found: Text = {
  en: '{count} {count|line|lines}',
  sv: '{count} {count|rad|rader}',
  it: '{count} {count|riga|righe}',
  da: '{count} {count|linje|linjer}',
};
export const foundNothing: Text = {
  en: 'Nothing here is called “{text}”. Try fewer letters, or the name of a cell or column.',
  sv: 'Ingenting här heter ”{text}”. Prova med färre bokstäver, eller med namnet på en cell eller kolumn.',
  it: 'Qui nulla si chiama «{text}». Prova con meno lettere, o con il nome di una cella o di una colonna.',
  da: 'Intet her hedder ”{text}”. Prøv med færre bogstaver eller med navnet på en celle eller kolonne.',
};
export const moreLines: Text = {
  en: '{count} more: type on to find the one you want.',
  sv: '{count} till: skriv vidare för att hitta rätt.',
  it: 'Altre {count}: continua a scrivere per trovare quella giusta.',
  da: '{count} mere: skriv videre for at finde den rigtige.',
};
export const chosenNow: Text = { en: 'now', sv: 'nu', it: 'ora', da: 'nu' };

export const recent: Text = {
  en: 'Used last',
  sv: 'Senast använda',
  it: 'Usati di recente',
  da: 'Senest brugt',
};
export const parts = {
  cell: { en: 'This cell', sv: 'Den här cellen', it: 'Questa cella', da: 'Denne celle' },
  moving: { en: 'Moving about', sv: 'Förflyttning', it: 'Spostarsi', da: 'Find rundt' },
  notebook: {
    en: 'This notebook',
    sv: 'Den här anteckningsboken',
    it: 'Questo taccuino',
    da: 'Denne notesbog',
  },
  page: { en: 'Everywhere', sv: 'Överallt', it: 'Ovunque', da: 'Overalt' },
} as const satisfies Record<string, Text>;

export const goToCell: Text = {
  en: 'Go to a cell',
  sv: 'Gå till en cell',
  it: 'Vai a una cella',
  da: 'Gå til en celle',
};
export const goToSegment: Text = {
  en: 'Go to a segment',
  sv: 'Gå till ett segment',
  it: 'Vai a un segmento',
  da: 'Gå til et segment',
};
export const goToColumn: Text = {
  en: 'Go to a column',
  sv: 'Gå till en kolumn',
  it: 'Vai a una colonna',
  da: 'Gå til en kolonne',
};
export const columnOf: Text = {
  en: 'column of {table}',
  sv: 'kolumn i {table}',
  it: 'colonna di {table}',
  da: 'kolonne i {table}',
};
export const segmentOf: Text = {
  en: 'segment of {cell}',
  sv: 'segment i {cell}',
  it: 'segmento di {cell}',
  da: 'segment i {cell}',
};
export const insert: Text = {
  en: 'Insert a cell',
  sv: 'Infoga en cell',
  it: 'Inserisci una cella',
  da: 'Indsæt en celle',
};
export const below: Text = {
  en: 'below {cell}',
  sv: 'under {cell}',
  it: 'sotto {cell}',
  da: 'under {cell}',
};
export const atTheEnd: Text = { en: 'at the end', sv: 'i slutet', it: 'alla fine', da: 'til sidst' };
export const openNotebook: Text = {
  en: 'Open a notebook',
  sv: 'Öppna en anteckningsbok',
  it: 'Apri un taccuino',
  da: 'Åbn en notesbog',
};

export const newNotebook: Text = {
  en: 'New empty notebook',
  sv: 'Ny tom anteckningsbok',
  it: 'Nuovo taccuino vuoto',
  da: 'Ny tom notesbog',
};
export const readNotebook: Text = {
  en: 'Read as a page',
  sv: 'Läs som en sida',
  it: 'Leggi come pagina',
  da: 'Læs som en side',
};
export const read: Text = { en: 'Read', sv: 'Läs', it: 'Leggi', da: 'Læs' };
export const editNotebook: Text = {
  en: 'Edit the notebook',
  sv: 'Redigera anteckningsboken',
  it: 'Modifica il taccuino',
  da: 'Redigér notesbogen',
};
export const shortcuts: Text = {
  en: 'Keyboard shortcuts',
  sv: 'Kortkommandon',
  it: 'Scorciatoie da tastiera',
  da: 'Tastaturgenveje',
};
export const shortcutsHint: Text = {
  en: 'Letters and arrows alone work when a cell itself has the focus: press Tab until a frame stands around it, or Esc inside it. In a field they are yours to type.',
  sv: 'Bokstäver och pilar för sig gäller när själva cellen har fokus: tryck Tabb tills en ram står runt den, eller Esc inne i den. I ett fält skriver du som vanligt.',
  it: 'Lettere e frecce da sole valgono quando è la cella stessa ad avere il focus: premi Tab finché la vedi incorniciata, oppure Esc al suo interno. In un campo servono a scrivere.',
  da: 'Bogstaver og pile alene virker, når selve cellen har fokus: tryk på Tab, til der står en ramme om den, eller Esc inde i den. I et felt skriver du som altid.',
};
export const or: Text = { en: 'or', sv: 'eller', it: 'o', da: 'eller' };

export const nextCell: Text = {
  en: 'Next cell',
  sv: 'Nästa cell',
  it: 'Cella successiva',
  da: 'Næste celle',
};
export const previousCell: Text = {
  en: 'Previous cell',
  sv: 'Föregående cell',
  it: 'Cella precedente',
  da: 'Forrige celle',
};
export const firstCell: Text = {
  en: 'First cell',
  sv: 'Första cellen',
  it: 'Prima cella',
  da: 'Første celle',
};
export const lastCell: Text = {
  en: 'Last cell',
  sv: 'Sista cellen',
  it: 'Ultima cella',
  da: 'Sidste celle',
};
export const enterCell: Text = {
  en: 'Work inside the cell',
  sv: 'Arbeta inne i cellen',
  it: 'Lavora dentro la cella',
  da: 'Arbejd inde i cellen',
};
export const leaveCell: Text = {
  en: 'Back to the cell',
  sv: 'Tillbaka till cellen',
  it: 'Torna alla cella',
  da: 'Tilbage til cellen',
};
export const insertAbove: Text = {
  en: 'Insert a cell above',
  sv: 'Infoga en cell ovanför',
  it: 'Inserisci una cella sopra',
  da: 'Indsæt en celle over',
};
export const insertBelow: Text = {
  en: 'Insert a cell below',
  sv: 'Infoga en cell nedanför',
  it: 'Inserisci una cella sotto',
  da: 'Indsæt en celle under',
};
export const collapseOrExpand: Text = {
  en: 'Collapse or expand',
  sv: 'Fäll ihop eller ut',
  it: 'Comprimi o espandi',
  da: 'Fold sammen eller ud',
};

/** The names of keys as they stand on keyboards; those that are missing are named as they are. */
export const keyNames: Readonly<Record<string, Text>> = {
  control: { en: 'Ctrl', sv: 'Ctrl', it: 'Ctrl', da: 'Ctrl' },
  alt: { en: 'Alt', sv: 'Alt', it: 'Alt', da: 'Alt' },
  shift: { en: 'Shift', sv: 'Skift', it: 'Maiusc', da: 'Skift' },
  enter: { en: 'Enter', sv: 'Enter', it: 'Invio', da: 'Enter' },
  escape: { en: 'Esc', sv: 'Esc', it: 'Esc', da: 'Esc' },
  delete: { en: 'Delete', sv: 'Delete', it: 'Canc', da: 'Delete' },
  backspace: { en: 'Backspace', sv: 'Backsteg', it: 'Backspace', da: 'Tilbage' },
  home: { en: 'Home', sv: 'Home', it: 'Inizio', da: 'Home' },
  end: { en: 'End', sv: 'End', it: 'Fine', da: 'End' },
};
