import type { Text } from '../text.ts';

export const showNumbers: Text = {
  en: 'Show the numbers',
  sv: 'Visa siffrorna',
  it: 'Mostra i numeri',
  da: 'Vis tallene',
};
export const showPicture: Text = {
  en: 'Show the chart',
  sv: 'Visa diagrammet',
  it: 'Mostra il grafico',
  da: 'Vis diagrammet',
};
export const save: Text = {
  en: 'Save the chart',
  sv: 'Spara diagrammet',
  it: 'Salva il grafico',
  da: 'Gem diagrammet',
};
export const saveSvg: Text = {
  en: 'Save as SVG',
  sv: 'Spara som SVG',
  it: 'Salva come SVG',
  da: 'Gem som SVG',
};
export const savePng: Text = {
  en: 'Save as PNG',
  sv: 'Spara som PNG',
  it: 'Salva come PNG',
  da: 'Gem som PNG',
};
export const drawing: Text = {
  en: 'Drawing the chart …',
  sv: 'Ritar diagrammet …',
  it: 'Disegno del grafico …',
  da: 'Tegner diagrammet …',
};
export const notDrawn: Text = {
  en: 'The chart could not be drawn. Its numbers are here instead.',
  sv: 'Diagrammet kunde inte ritas. Här är siffrorna i stället.',
  it: 'Non è stato possibile disegnare il grafico. Ecco i suoi numeri.',
  da: 'Diagrammet kunne ikke tegnes. Her er tallene i stedet.',
};
export const unknownChart: Text = {
  en: 'This version does not know the chart “{chart}”.',
  sv: 'Den här versionen känner inte till diagrammet ”{chart}”.',
  it: 'Questa versione non conosce il grafico «{chart}».',
  da: 'Denne version kender ikke diagrammet ”{chart}”.',
};
export const sizesTitle: Text = {
  en: '{lens} by segment',
  sv: '{lens} per segment',
  it: '{lens} per segmento',
  da: '{lens} pr. segment',
};
export const pairTitle: Text = {
  en: '{column} and {against}',
  sv: '{column} och {against}',
  it: '{column} e {against}',
  da: '{column} og {against}',
};
export const bySegment: Text = {
  en: '{what} by segment',
  sv: '{what} per segment',
  it: '{what} per segmento',
  da: '{what} pr. segment',
};
export const justThis: Text = { en: '{what}', sv: '{what}', it: '{what}', da: '{what}' };
export const inTable: Text = {
  en: '{lens}. {hint}',
  sv: '{lens}. {hint}',
  it: '{lens}. {hint}',
  da: '{lens}. {hint}',
};
export const unweighted: Text = {
  en: '{hint} Unweighted: every row counts as one.',
  sv: '{hint} Oviktat: varje rad räknas som en.',
  it: '{hint} Non ponderato: ogni riga conta per uno.',
  da: '{hint} Uvægtet: hver række tæller som én.',
};
export const noBreakdown: Text = {
  en: 'No column',
  sv: 'Ingen kolumn',
  it: 'Nessuna colonna',
  da: 'Ingen kolonne',
};
export const noColumn: Text = { en: 'Nothing', sv: 'Ingenting', it: 'Niente', da: 'Ingenting' };
export const tableAlone: Text = {
  en: 'None, the table alone',
  sv: 'Inga, bara tabellen',
  it: 'Nessuno, solo la tabella',
  da: 'Ingen, kun tabellen',
};
export const chooseTable: Text = {
  en: 'Choose a table',
  sv: 'Välj en tabell',
  it: 'Scegli una tabella',
  da: 'Vælg en tabel',
};
export const asFits: Text = {
  en: 'As fits the column',
  sv: 'Efter kolumnen',
  it: 'Adatto alla colonna',
  da: 'Efter kolonnen',
};
export const otherCharts: Text = {
  en: 'Need other columns',
  sv: 'Kräver andra kolumner',
  it: 'Richiedono altre colonne',
  da: 'Kræver andre kolonner',
};
export const chartNeeds: Text = {
  en: '{chart} (needs {needs})',
  sv: '{chart} (kräver {needs})',
  it: '{chart} (richiede {needs})',
  da: '{chart} (kræver {needs})',
};
export const chooseSegments: Text = {
  en: 'Choose segments',
  sv: 'Välj segment',
  it: 'Scegli i segmenti',
  da: 'Vælg segmenter',
};
export const noSegments: Text = {
  en: 'There are no segments in this notebook yet. Add a segment cell first.',
  sv: 'Det finns inga segment i anteckningsboken än. Lägg först till en segmentcell.',
  it: 'In questo taccuino non ci sono ancora segmenti. Aggiungi prima una cella di segmenti.',
  da: 'Der er endnu ingen segmenter i notesbogen. Tilføj først en segmentcelle.',
};
export const missingCell: Text = {
  en: 'a cell that is gone',
  sv: 'en cell som är borttagen',
  it: 'una cella che non c’è più',
  da: 'en celle, der er væk',
};
export const missingColumn: Text = {
  en: '{column} (missing)',
  sv: '{column} (saknas)',
  it: '{column} (manca)',
  da: '{column} (mangler)',
};
export const marked: Text = {
  en: 'Chosen in the chart',
  sv: 'Valt i diagrammet',
  it: 'Scelto nel grafico',
  da: 'Valgt i diagrammet',
};
export const markedRows: Text = {
  en: '{total} {count|row|rows}',
  sv: '{total} {count|rad|rader}',
  it: '{total} {count|riga|righe}',
  da: '{total} {count|række|rækker}',
};
export const makeSegment: Text = {
  en: 'Make a segment',
  sv: 'Gör ett segment',
  it: 'Crea un segmento',
  da: 'Lav et segment',
};
export const keepRows: Text = {
  en: 'Keep only these rows',
  sv: 'Behåll bara de här raderna',
  it: 'Tieni solo queste righe',
  da: 'Behold kun disse rækker',
};
export const showRows: Text = {
  en: 'Show rows',
  sv: 'Visa rader',
  it: 'Mostra le righe',
  da: 'Vis rækker',
};
export const dropMark: Text = {
  en: 'Undo the choice',
  sv: 'Ångra valet',
  it: 'Annulla la scelta',
  da: 'Fortryd valget',
};
export const madeSegment: Text = {
  en: 'Make “{name}” a segment',
  sv: 'Gör ”{name}” till ett segment',
  it: 'Crea il segmento «{name}»',
  da: 'Gør ”{name}” til et segment',
};
export const keptRows: Text = {
  en: 'Keep only the rows of “{name}”',
  sv: 'Behåll bara raderna i ”{name}”',
  it: 'Tieni solo le righe di «{name}»',
  da: 'Behold kun rækkerne i ”{name}”',
};
export const segmentsOf: Text = {
  en: 'Segments of {columns}',
  sv: 'Segment av {columns}',
  it: 'Segmenti di {columns}',
  da: 'Segmenter af {columns}',
};
export const showMade: Text = { en: 'Show', sv: 'Visa', it: 'Mostra', da: 'Vis' };
export const hasMade: Text = {
  en: '“{name}” is a segment now',
  sv: '”{name}” är nu ett segment',
  it: '«{name}» ora è un segmento',
  da: '”{name}” er nu et segment',
};
export const hasKept: Text = {
  en: '“{name}” is a table of its own now',
  sv: '”{name}” är nu en egen tabell',
  it: '«{name}» ora è una tabella a sé',
  da: '”{name}” er nu en tabel for sig',
};
export const chooseMark: Text = {
  en: 'Choose {mark}',
  sv: 'Välj {mark}',
  it: 'Scegli {mark}',
  da: 'Vælg {mark}',
};
export const rangeOf: Text = {
  en: 'Range of {column}',
  sv: 'Intervall för {column}',
  it: 'Intervallo di {column}',
  da: 'Interval for {column}',
};
export const rangeFrom: Text = { en: 'from', sv: 'från', it: 'da', da: 'fra' };
export const rangeTo: Text = { en: 'to', sv: 'till', it: 'a', da: 'til' };
export const chooseRange: Text = {
  en: 'Choose this range',
  sv: 'Välj intervallet',
  it: 'Scegli l’intervallo',
  da: 'Vælg intervallet',
};
export const drawBy: Text = {
  en: 'Choose by drawing',
  sv: 'Välj genom att rita',
  it: 'Scegli disegnando',
  da: 'Vælg ved at tegne',
};
export const rectangle: Text = { en: 'Rectangle', sv: 'Rektangel', it: 'Rettangolo', da: 'Rektangel' };
export const lasso: Text = { en: 'Lasso', sv: 'Lasso', it: 'Lazo', da: 'Lasso' };
export const outlineOf: Text = {
  en: 'Outline in {column} × {against}',
  sv: 'Kontur i {column} × {against}',
  it: 'Contorno in {column} × {against}',
  da: 'Omrids i {column} × {against}',
};
export const howToMark: Text = {
  en: 'Press a mark or a name, or draw over a stretch, to make a segment of it.',
  sv: 'Tryck på en markering eller ett namn, eller dra över en sträcka, för att göra ett segment av det.',
  it: 'Premi un segno o un nome, o trascina su un tratto, per farne un segmento.',
  da: 'Tryk på et mærke eller et navn, eller træk hen over et stykke, for at gøre det til et segment.',
};
