import type { Text } from '../language/text.ts';

/** Why a chart cannot be drawn, and what to do. */
export const chartRefusals = {
  chooseTable: {
    en: 'Choose the segments to draw, or a table.',
    sv: 'Välj vilka segment som ska ritas, eller en tabell.',
    it: 'Scegli i segmenti da disegnare, o una tabella.',
    da: 'Vælg de segmenter, der skal tegnes, eller en tabel.',
  },
  notInTable: {
    en: 'The segments are not counted in the table that was chosen.',
    sv: 'Segmenten räknas inte i den valda tabellen.',
    it: 'I segmenti non sono contati nella tabella scelta.',
    da: 'Segmenterne tælles ikke i den valgte tabel.',
  },
  noPicture: {
    en: 'There is no chart for the column “{column}”: its values hardly repeat.',
    sv: 'Det finns inget diagram för kolumnen ”{column}”: värdena upprepas knappt.',
    it: 'Non c’è un grafico per la colonna «{column}»: i suoi valori si ripetono appena.',
    da: 'Der er intet diagram til kolonnen ”{column}”: værdierne gentages næsten ikke.',
  },
  noPair: {
    en: 'There is no chart of “{column}” across “{against}”: both must be numbers.',
    sv: 'Det finns inget diagram över ”{column}” mot ”{against}”: båda måste vara tal.',
    it: 'Non c’è un grafico di «{column}» rispetto a «{against}»: entrambe devono essere numeri.',
    da: 'Der er intet diagram over ”{column}” på tværs af ”{against}”: begge skal være tal.',
  },
  chooseAnother: {
    en: 'Choose another column.',
    sv: 'Välj en annan kolumn.',
    it: 'Scegli un’altra colonna.',
    da: 'Vælg en anden kolonne.',
  },
  unknown: {
    en: 'This version does not know the chart “{chart}”.',
    sv: 'Den här versionen känner inte till diagrammet ”{chart}”.',
    it: 'Questa versione non conosce il grafico «{chart}».',
    da: 'Denne version kender ikke diagrammet ”{chart}”.',
  },
  misfit: {
    en: 'The chart “{chart}” needs {needs}.',
    sv: 'Diagrammet ”{chart}” kräver {needs}.',
    it: 'Il grafico «{chart}» richiede {needs}.',
    da: 'Diagrammet ”{chart}” kræver {needs}.',
  },
  chooseOther: {
    en: 'Choose another chart, or another column.',
    sv: 'Välj ett annat diagram eller en annan kolumn.',
    it: 'Scegli un altro grafico, o un’altra colonna.',
    da: 'Vælg et andet diagram eller en anden kolonne.',
  },
  rowsAreGroups: {
    en: 'A row of this table is a group, so the values of “{column}” per unit are not known.',
    sv: 'En rad i tabellen är en grupp, så värdena av ”{column}” per enhet är inte kända.',
    it: 'Una riga di questa tabella è un gruppo, quindi i valori di «{column}» per unità non sono noti.',
    da: 'En række i tabellen er en gruppe, så værdierne af ”{column}” pr. enhed kendes ikke.',
  },
} satisfies Readonly<Record<string, Text>>;
