import type { Text } from '../text.ts';

export const rename: Text = { en: 'Rename', sv: 'Byt namn', it: 'Rinomina', da: 'Omdøb' };
export const duplicate: Text = { en: 'Duplicate', sv: 'Duplicera', it: 'Duplica', da: 'Duplikér' };
export const collapse: Text = { en: 'Collapse', sv: 'Fäll ihop', it: 'Comprimi', da: 'Fold sammen' };
export const expand: Text = { en: 'Expand', sv: 'Fäll ut', it: 'Espandi', da: 'Fold ud' };
export const moveUp: Text = { en: 'Move up', sv: 'Flytta upp', it: 'Sposta su', da: 'Flyt op' };
export const moveDown: Text = { en: 'Move down', sv: 'Flytta ned', it: 'Sposta giù', da: 'Flyt ned' };
export const remove: Text = { en: 'Delete', sv: 'Ta bort', it: 'Elimina', da: 'Slet' };
export const moreOf: Text = {
  en: 'More for {cell}',
  sv: 'Mer för {cell}',
  it: 'Altro per {cell}',
  da: 'Mere for {cell}',
};
export const renameTitle: Text = {
  en: 'Rename the notebook',
  sv: 'Byt namn på anteckningsboken',
  it: 'Rinomina il taccuino',
  da: 'Omdøb notesbogen',
};
export const copyName: Text = {
  en: '{name} (copy)',
  sv: '{name} (kopia)',
  it: '{name} (copia)',
  da: '{name} (kopi)',
};

export const renamed: Text = {
  en: 'Rename to “{name}”',
  sv: 'Byt namn till ”{name}”',
  it: 'Rinomina in «{name}»',
  da: 'Omdøb til ”{name}”',
};
export const duplicated: Text = {
  en: 'Duplicate “{name}”',
  sv: 'Duplicera ”{name}”',
  it: 'Duplica «{name}»',
  da: 'Duplikér ”{name}”',
};
export const collapsed: Text = {
  en: 'Collapse “{name}”',
  sv: 'Fäll ihop ”{name}”',
  it: 'Comprimi «{name}»',
  da: 'Fold ”{name}” sammen',
};
export const expanded: Text = {
  en: 'Expand “{name}”',
  sv: 'Fäll ut ”{name}”',
  it: 'Espandi «{name}»',
  da: 'Fold ”{name}” ud',
};
export const moved: Text = {
  en: 'Move “{name}”',
  sv: 'Flytta ”{name}”',
  it: 'Sposta «{name}»',
  da: 'Flyt ”{name}”',
};
export const removed: Text = {
  en: 'Delete “{name}”',
  sv: 'Ta bort ”{name}”',
  it: 'Elimina «{name}»',
  da: 'Slet ”{name}”',
};
export const wasRemoved: Text = {
  en: 'Deleted “{name}”',
  sv: 'Tog bort ”{name}”',
  it: 'Eliminato «{name}»',
  da: 'Slettede ”{name}”',
};
export const added: Text = {
  en: 'Add “{name}”',
  sv: 'Lägg till ”{name}”',
  it: 'Aggiungi «{name}»',
  da: 'Tilføj ”{name}”',
};
export const changed: Text = {
  en: 'Change “{field}” in “{name}”',
  sv: 'Ändra ”{field}” i ”{name}”',
  it: 'Modifica «{field}» in «{name}»',
  da: 'Ændr ”{field}” i ”{name}”',
};
export const retitled: Text = {
  en: 'Name the notebook “{name}”',
  sv: 'Döp anteckningsboken till ”{name}”',
  it: 'Intitola il taccuino «{name}»',
  da: 'Kald notesbogen ”{name}”',
};
export const wrote: Text = {
  en: 'Write in “{name}”',
  sv: 'Skriv i ”{name}”',
  it: 'Scrivi in «{name}»',
  da: 'Skriv i ”{name}”',
};

export const addHere: Text = {
  en: 'Add a cell here',
  sv: 'Lägg till en cell här',
  it: 'Aggiungi una cella qui',
  da: 'Tilføj en celle her',
};
export const addCell: Text = {
  en: 'Add a cell',
  sv: 'Lägg till en cell',
  it: 'Aggiungi una cella',
  da: 'Tilføj en celle',
};
export const fitsHere: Text = { en: 'Fits here', sv: 'Passar här', it: 'Adatte qui', da: 'Passer her' };
export const fromNothing: Text = {
  en: 'Start from nothing',
  sv: 'Börja från noll',
  it: 'Parti da zero',
  da: 'Begynd fra bunden',
};
export const beginTitle: Text = {
  en: 'Begin with a table',
  sv: 'Börja med en tabell',
  it: 'Comincia con una tabella',
  da: 'Begynd med en tabel',
};
export const beginHint: Text = {
  en: 'Drop a file anywhere, paste a table, or add a cell below.',
  sv: 'Släpp en fil var som helst, klistra in en tabell eller lägg till en cell nedan.',
  it: 'Trascina un file ovunque, incolla una tabella o aggiungi una cella qui sotto.',
  da: 'Slip en fil hvor som helst, indsæt en tabel, eller tilføj en celle nedenfor.',
};

export const countCells: Text = {
  en: '{count} {count|cell|cells}',
  sv: '{count} {count|cell|celler}',
  it: '{count} {count|cella|celle}',
  da: '{count} {count|celle|celler}',
};
export const countTables: Text = {
  en: '{count} {count|table|tables}',
  sv: '{count} {count|tabell|tabeller}',
  it: '{count} {count|tabella|tabelle}',
  da: '{count} {count|tabel|tabeller}',
};
export const nothingUploaded: Text = {
  en: 'Nothing uploaded',
  sv: 'Inget uppladdat',
  it: 'Nessun dato inviato',
  da: 'Intet uploadet',
};
export const countSegments: Text = {
  en: '{count} {count|segment|segments} and everyone else',
  sv: '{count} segment och övriga',
  it: '{count} {count|segmento|segmenti} e tutti gli altri',
  da: '{count} {count|segment|segmenter} og alle andre',
};
export const eachRowOnce: Text = {
  en: 'each row once',
  sv: 'varje rad en gång',
  it: 'ogni riga una volta',
  da: 'hver række én gang',
};
export const mayOverlap: Text = {
  en: 'segments may overlap',
  sv: 'segment kan överlappa',
  it: 'i segmenti possono sovrapporsi',
  da: 'segmenter kan overlappe',
};
export const over: Text = {
  en: 'over {tables}',
  sv: 'över {tables}',
  it: 'su {tables}',
  da: 'over {tables}',
};

export const edit: Text = { en: 'Edit', sv: 'Redigera', it: 'Modifica', da: 'Redigér' };
export const doneEditing: Text = { en: 'Done', sv: 'Klar', it: 'Fine', da: 'Færdig' };
export const emptyText: Text = {
  en: 'Write a text',
  sv: 'Skriv en text',
  it: 'Scrivi un testo',
  da: 'Skriv en tekst',
};
export const plainText: Text = {
  en: 'This text is too long or too deeply nested to be laid out, so it is shown as it is written.',
  sv: 'Texten är för lång eller har för många nivåer för att formateras, så den visas som den är skriven.',
  it: 'Questo testo è troppo lungo o ha troppi livelli per essere impaginato: lo vedi così com’è scritto.',
  da: 'Teksten er for lang eller har for mange niveauer til at blive sat op, så den vises, som den er skrevet.',
};
export const textHint: Text = {
  en: 'Markdown. Esc or Ctrl+Enter when you are done.',
  sv: 'Markdown. Esc eller Ctrl+Enter när du är klar.',
  it: 'Markdown. Esc o Ctrl+Invio quando hai finito.',
  da: 'Markdown. Esc eller Ctrl+Enter, når du er færdig.',
};
export const nextSteps: Text = {
  en: 'Go on with',
  sv: 'Gå vidare med',
  it: 'Continua con',
  da: 'Gå videre med',
};
