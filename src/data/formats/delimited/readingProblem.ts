import { message, type MessageValue } from '../../../language/message.ts';
import type { Problem } from '../../../language/problem.ts';
import type { Text } from '../../../language/text.ts';

const entries = {
  empty: {
    text: {
      en: 'The file is empty.',
      sv: 'Filen är tom.',
      it: 'Il file è vuoto.',
      da: 'Filen er tom.',
    },
    remedy: {
      en: 'Choose another file, or export this one again.',
      sv: 'Välj en annan fil eller exportera den här på nytt.',
      it: 'Scegli un altro file o esporta di nuovo questo.',
      da: 'Vælg en anden fil, eller eksportér denne igen.',
    },
  },
  foreign: {
    text: {
      en: 'This is not a text file but another kind ({what}).',
      sv: 'Det här är inte en textfil utan en annan filtyp ({what}).',
      it: 'Questo non è un file di testo, ma di altro tipo ({what}).',
      da: 'Dette er ikke en tekstfil, men en anden filtype ({what}).',
    },
    remedy: {
      en: 'Open it in the program it comes from and save the table as CSV.',
      sv: 'Öppna den i programmet den kommer från och spara tabellen som CSV.',
      it: 'Aprilo nel programma da cui proviene e salva la tabella come CSV.',
      da: 'Åbn den i det program, den kommer fra, og gem tabellen som CSV.',
    },
  },
  tooWide: {
    text: {
      en: 'Line {line} has {fields} fields, far more than the other lines.',
      sv: 'Rad {line} har {fields} fält, långt fler än de andra raderna.',
      it: 'La riga {line} ha {fields} campi, molti più delle altre.',
      da: 'Linje {line} har {fields} felter, langt flere end de andre linjer.',
    },
    remedy: {
      en: 'Look at that line in the file, or set another separator.',
      sv: 'Titta på den raden i filen eller ange en annan avgränsare.',
      it: 'Controlla quella riga nel file o imposta un altro separatore.',
      da: 'Se på linjen i filen, eller angiv et andet skilletegn.',
    },
  },
  delimiter: {
    text: {
      en: 'The separator cannot be a line break or the quotation mark itself.',
      sv: 'Avgränsaren kan inte vara en radbrytning eller samma tecken som citattecknet.',
      it: 'Il separatore non può essere un’interruzione di riga né lo stesso carattere delle virgolette.',
      da: 'Skilletegnet kan ikke være et linjeskift eller det samme tegn som anførselstegnet.',
    },
    remedy: {
      en: 'Set another separator, or leave it to be detected.',
      sv: 'Ange en annan avgränsare eller låt den kännas av automatiskt.',
      it: 'Imposta un altro separatore o lascia che venga rilevato.',
      da: 'Angiv et andet skilletegn, eller lad det blive fundet automatisk.',
    },
  },
  quote: {
    text: {
      en: '“{quote}” cannot serve as the quotation mark.',
      sv: '”{quote}” kan inte användas som citattecken.',
      it: '«{quote}» non può fungere da virgolette.',
      da: '”{quote}” kan ikke bruges som anførselstegn.',
    },
    remedy: {
      en: 'Use a plain double or single quotation mark, or none.',
      sv: 'Använd ett rakt dubbelt eller enkelt citattecken, eller inget.',
      it: 'Usa le virgolette dritte doppie o singole, oppure nessuna.',
      da: 'Brug et lige dobbelt eller enkelt anførselstegn, eller intet.',
    },
  },
  zone: {
    text: {
      en: 'The time zone “{zone}” is not known.',
      sv: 'Tidszonen ”{zone}” är okänd.',
      it: 'Il fuso orario «{zone}» non è riconosciuto.',
      da: 'Tidszonen ”{zone}” er ukendt.',
    },
    remedy: {
      en: 'Choose a time zone such as Europe/Stockholm.',
      sv: 'Välj en tidszon som Europe/Stockholm.',
      it: 'Scegli un fuso orario, per esempio Europe/Rome.',
      da: 'Vælg en tidszone som Europe/Copenhagen.',
    },
  },
} as const satisfies Record<string, { text: Text; remedy: Text }>;

/** Why a delimited file cannot be read. A line among the values is the problem's place too. */
export function readingProblem(
  name: keyof typeof entries,
  values: Readonly<Record<string, MessageValue>> = {},
): Problem {
  const { text, remedy } = entries[name];
  const { line } = values;
  return {
    message: message(text, values),
    remedy: message(remedy),
    ...(typeof line === 'number' ? { place: { line } } : {}),
  };
}
