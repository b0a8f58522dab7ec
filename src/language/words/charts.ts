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
export const columnTitle: Text = {
  en: '{column} by segment',
  sv: '{column} per segment',
  it: '{column} per segmento',
  da: '{column} pr. segment',
};
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
export const allValues: Text = {
  en: 'Sizes of the segments',
  sv: 'Segmentens storlek',
  it: 'Dimensioni dei segmenti',
  da: 'Segmenternes størrelse',
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
