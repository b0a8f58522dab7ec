import { message, type MessageValue } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import type { Note } from '../../note.ts';

const entries = {
  separatorLine: {
    severity: 'information',
    text: {
      en: 'The first line names the separator and is not part of the table.',
      sv: 'Första raden anger avgränsaren och hör inte till tabellen.',
      it: 'La prima riga indica il separatore e non fa parte della tabella.',
      da: 'Den første linje angiver skilletegnet og hører ikke til tabellen.',
    },
  },
  description: {
    severity: 'information',
    text: {
      en: 'The block between “---” lines at the start describes the table and was left out.',
      sv: 'Blocket mellan raderna ”---” i början beskriver tabellen och har utelämnats.',
      it: 'Il blocco iniziale tra le righe «---» descrive la tabella ed è stato tralasciato.',
      da: 'Blokken mellem ”---”-linjerne i begyndelsen beskriver tabellen og er udeladt.',
    },
  },
  damagedCharacters: {
    severity: 'warning',
    text: {
      en: '{count} {count|character does|characters do} not fit the encoding {encoding} and {count|is|are} shown as “�”. Choose another encoding if text looks wrong.',
      sv: '{count} {count|tecken|tecken} passar inte kodningen {encoding} och visas som ”�”. Välj en annan kodning om texten ser fel ut.',
      it: '{count} {count|carattere non è valido|caratteri non sono validi} nella codifica {encoding} e {count|appare|appaiono} come «�». Scegli un’altra codifica se il testo non è corretto.',
      da: '{count} {count|tegn|tegn} passer ikke til kodningen {encoding} og vises som ”�”. Vælg en anden kodning, hvis teksten ser forkert ud.',
    },
  },
  openQuote: {
    severity: 'warning',
    text: {
      en: '{count} quotation {count|mark opens|marks open} a field and {count|is|are} never closed, the first in field {column} of line {line}. {count|It was|They were} read as {count|an ordinary character|ordinary characters}.',
      sv: '{count} citattecken inleder ett fält men avslutas aldrig, det första i fält {column} på rad {line}. {count|Det|De} har lästs som {count|ett vanligt tecken|vanliga tecken}.',
      it: '{count} {count|virgoletta apre|virgolette aprono} un campo ma non {count|viene mai chiusa|vengono mai chiuse}, la prima nel campo {column} della riga {line}. {count|È stata letta come un carattere qualsiasi|Sono state lette come caratteri qualsiasi}.',
      da: '{count} anførselstegn indleder et felt, men bliver aldrig afsluttet, det første i felt {column} på linje {line}. {count|Det|De} er læst som {count|et almindeligt tegn|almindelige tegn}.',
    },
  },
  textAfterQuote: {
    severity: 'warning',
    text: {
      en: '{count} {count|field has|fields have} text after the closing quotation mark, first in field {column} of line {line}. {count|It was|They were} kept as written, quotation marks included.',
      sv: '{count} fält har text efter det avslutande citattecknet, först fält {column} på rad {line}. {count|Det|De} har behållits som de står, med citattecken.',
      it: '{count} {count|campo ha|campi hanno} testo dopo le virgolette di chiusura, il primo è il campo {column} della riga {line}. {count|È stato mantenuto|Sono stati mantenuti} così com’è scritto, virgolette comprese.',
      da: '{count} {count|felt|felter} har tekst efter det afsluttende anførselstegn, først i felt {column} på linje {line}. {count|Det|De} er bevaret, som de står, med anførselstegn.',
    },
  },
  blankLines: {
    severity: 'information',
    text: {
      en: '{count} blank {count|line was|lines were} skipped, the first on line {line}.',
      sv: '{count} {count|tom rad|tomma rader} har hoppats över, den första på rad {line}.',
      it: '{count} {count|riga vuota è stata saltata|righe vuote sono state saltate}, la prima è la riga {line}.',
      da: '{count} {count|tom linje|tomme linjer} er sprunget over, den første på linje {line}.',
    },
  },
  shortRows: {
    severity: 'warning',
    text: {
      en: '{count} {count|row has|rows have} fewer fields than there are columns, the first on line {line}. The rest of {count|the row|these rows} is missing.',
      sv: '{count} {count|rad|rader} har färre fält än det finns kolumner, den första på rad {line}. Resten av {count|raden|dessa rader} saknas.',
      it: '{count} {count|riga ha|righe hanno} meno campi delle colonne, la prima è la riga {line}. I valori restanti sono mancanti.',
      da: '{count} {count|række|rækker} har færre felter, end der er kolonner, den første på linje {line}. Resten af {count|rækken|disse rækker} mangler.',
    },
  },
  longRows: {
    severity: 'warning',
    text: {
      en: '{count} {count|row has|rows have} more fields than the first row, the first on line {line}. The extra fields are in {columns}.',
      sv: '{count} {count|rad|rader} har fler fält än den första raden, den första på rad {line}. De extra fälten ligger i {columns}.',
      it: '{count} {count|riga ha|righe hanno} più campi della prima riga; la prima è la riga {line}. I campi in più sono in {columns}.',
      da: '{count} {count|række|rækker} har flere felter end den første række, den første på linje {line}. De ekstra felter ligger i {columns}.',
    },
  },
  emptyLastColumn: {
    severity: 'information',
    text: {
      en: 'Lines end in a separator. {count|The last column has neither a name nor values and was|The last columns have neither names nor values and were} left out ({columns}).',
      sv: 'Raderna slutar med en avgränsare. {count|Den sista kolumnen saknar både namn och värden|De sista kolumnerna saknar både namn och värden} och har utelämnats ({columns}).',
      it: 'Le righe terminano con un separatore. {count|L’ultima colonna non ha né nome né valori ed è stata tralasciata|Le ultime colonne non hanno né nomi né valori e sono state tralasciate} ({columns}).',
      da: 'Linjerne slutter med et skilletegn. {count|Den sidste kolonne har hverken navn eller værdier|De sidste kolonner har hverken navne eller værdier} og er udeladt ({columns}).',
    },
  },
  emptyNames: {
    severity: 'information',
    text: {
      en: '{count} {count|column has|columns have} no name in the file and {count|is|are} called {columns}.',
      sv: '{count} {count|kolumn|kolumner} saknar namn i filen och kallas {columns}.',
      it: '{count} {count|colonna non ha|colonne non hanno} un nome nel file e {count|si chiama|si chiamano} {columns}.',
      da: '{count} {count|kolonne|kolonner} har intet navn i filen og kaldes {columns}.',
    },
  },
  duplicateNames: {
    severity: 'information',
    text: {
      en: '{count} column {count|name stands|names stand} more than once in the file; the later {count|one is|ones are} called {columns}.',
      sv: '{count} {count|kolumnnamn|kolumnnamn} förekommer mer än en gång i filen; {count|den senare kolumnen|de senare kolumnerna} kallas {columns}.',
      it: '{count} {count|nome di colonna è ripetuto|nomi di colonna sono ripetuti} nel file; {count|la colonna successiva si chiama|le colonne successive si chiamano} {columns}.',
      da: '{count} {count|kolonnenavn|kolonnenavne} forekommer mere end én gang i filen; {count|den senere kolonne|de senere kolonner} kaldes {columns}.',
    },
  },
  blankFields: {
    severity: 'information',
    text: {
      en: '“{name}” has {count} {count|field|fields} of white space alone, the first on line {line}. {count|It counts|They count} as missing.',
      sv: '”{name}” har {count} fält med bara blanksteg, det första på rad {line}. {count|Det|De} räknas som saknade värden.',
      it: '«{name}» ha {count} {count|campo composto|campi composti} solo da spazi, il primo alla riga {line}. {count|Conta come valore mancante|Contano come valori mancanti}.',
      da: '”{name}” har {count} {count|felt|felter} med kun mellemrum, det første på linje {line}. {count|Det|De} regnes som manglende.',
    },
  },
  undecidedDates: {
    severity: 'warning',
    text: {
      en: 'Nothing in “{name}” tells whether the day or the month comes first. It was read with the day first; change the date order if that is wrong.',
      sv: 'Inget i ”{name}” avgör om dagen eller månaden står först. Kolumnen har lästs med dagen först; ändra datumordningen om det är fel.',
      it: 'Nulla in «{name}» dice se viene prima il giorno o il mese. È stato letto prima il giorno; cambia l’ordine delle date se non è corretto.',
      da: 'Intet i ”{name}” afgør, om dagen eller måneden står først. Kolonnen er læst med dagen først; ret datorækkefølgen, hvis det er forkert.',
    },
  },
  unreadValues: {
    severity: 'warning',
    text: {
      en: '{count} {count|value|values} of “{name}” could not be read as the type you chose and {count|is|are} missing, the first on line {line}.',
      sv: '{count} {count|värde|värden} i ”{name}” kunde inte läsas som den typ du valt och saknas nu, det första på rad {line}.',
      it: '{count} {count|valore|valori} di «{name}» non {count|corrisponde|corrispondono} al tipo scelto e {count|risulta mancante|risultano mancanti}, il primo alla riga {line}.',
      da: '{count} {count|værdi|værdier} i ”{name}” kunne ikke læses som den type, du har valgt, og mangler nu, den første på linje {line}.',
    },
  },
} as const satisfies Record<string, { severity: Note['severity']; text: Text }>;

/** A note of how a file was read. `line` and `column` of the values are the note's place too. */
export function readingNote(
  name: keyof typeof entries,
  values: Readonly<Record<string, MessageValue>> = {},
  excerpt?: string,
): Note {
  const { severity, text } = entries[name];
  const { line, column } = values;
  return {
    name,
    severity,
    message: message(text, values),
    ...(typeof line === 'number' ? { line } : {}),
    ...(typeof column === 'number' ? { column } : {}),
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}
