import { message } from '../language/message.ts';
import type { Problem } from '../language/problem.ts';
import type { Name, Text } from '../language/text.ts';

/** Asked of a cell that has left nothing to answer from. */
export const notDone: Problem = {
  message: message({
    en: 'This cell has no result yet.',
    sv: 'Cellen har inget resultat än.',
    it: 'Questa cella non ha ancora un risultato.',
    da: 'Cellen har endnu intet resultat.',
  }),
};

export const cancelled: Problem = {
  message: message({
    en: 'Cancelled.',
    sv: 'Avbrutet.',
    it: 'Interrotto.',
    da: 'Afbrudt.',
  }),
  remedy: message({
    en: 'Run it again when you like.',
    sv: 'Kör igen när du vill.',
    it: 'Riesegui quando vuoi.',
    da: 'Kør igen, når du vil.',
  }),
};

const unknownKindText: Text = {
  en: 'This version of Strata does not know cells of the kind “{kind}”. The cell is kept as it is.',
  sv: 'Den här versionen av Strata känner inte till celler av typen ”{kind}”. Cellen lämnas som den är.',
  it: 'Questa versione di Strata non conosce celle di tipo «{kind}». La cella resta com’è.',
  da: 'Denne version af Strata kender ikke celler af typen ”{kind}”. Cellen bevares, som den er.',
};

export function unknownKind(kind: string): Problem {
  return { message: message(unknownKindText, { kind }) };
}

export const inputGone: Problem = {
  message: message({
    en: 'A cell that this one stands on is gone.',
    sv: 'En cell som den här bygger på finns inte längre.',
    it: 'Una cella su cui si basa questa non c’è più.',
    da: 'En celle, som denne bygger på, findes ikke længere.',
  }),
  remedy: message({
    en: 'Choose another one, or undo.',
    sv: 'Välj en annan eller ångra.',
    it: 'Scegline un’altra, o annulla.',
    da: 'Vælg en anden, eller fortryd.',
  }),
};

const circleText: Text = {
  en: 'These cells stand on each other in a circle: {cells}.',
  sv: 'De här cellerna bygger på varandra i en cirkel: {cells}.',
  it: 'Queste celle si basano l’una sull’altra in cerchio: {cells}.',
  da: 'Disse celler bygger på hinanden i en ring: {cells}.',
};

/** A longer circle is told by so many of its cells. */
const mostNamed = 8;

export function circle(names: readonly Name[]): Problem {
  const list = names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names;
  return { message: message(circleText, { cells: { list } }) };
}

/** The engine itself failed: a mistake of ours, or a browser that cannot start it. */
export const broken: Problem = {
  message: message({
    en: 'The calculation stopped: this is a mistake of ours, or this browser cannot run it.',
    sv: 'Beräkningen stannade: felet är vårt, eller så klarar webbläsaren inte av den.',
    it: 'Il calcolo si è interrotto: l’errore è nostro, oppure questo browser non riesce a eseguirlo.',
    da: 'Beregningen gik i stå: fejlen er vores, eller også kan browseren ikke gennemføre den.',
  }),
  remedy: message({
    en: 'Your notebook is kept. Reload the page; if it happens again, undo the last edit.',
    sv: 'Anteckningsboken är sparad. Ladda om sidan; händer det igen, ångra den senaste ändringen.',
    it: 'Il taccuino è salvato. Ricarica la pagina; se succede ancora, annulla l’ultima modifica.',
    da: 'Notesbogen er gemt. Genindlæs siden; sker det igen, så fortryd den seneste ændring.',
  }),
};

export const tooManySampleRows: Problem = {
  message: message({
    en: 'The samples of this notebook have more than 5,000,000 rows together.',
    sv: 'Anteckningsbokens exempeldata har tillsammans fler än 5 000 000 rader.',
    it: 'Gli esempi di questo taccuino hanno insieme più di 5.000.000 di righe.',
    da: 'Notesbogens eksempeldata har tilsammen flere end 5.000.000 rækker.',
  }),
  remedy: message({
    en: 'Ask for fewer rows here or in another sample.',
    sv: 'Ange färre rader här eller för andra exempeldata.',
    it: 'Chiedi meno righe qui o in un altro esempio.',
    da: 'Angiv færre rækker her eller for andre eksempeldata.',
  }),
  place: { field: 'source' },
};
