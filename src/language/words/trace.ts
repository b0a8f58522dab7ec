import type { Text } from '../text.ts';

export const why: Text = { en: 'Why?', sv: 'Varför?', it: 'Perché?', da: 'Hvorfor?' };
export const whyRow: Text = {
  en: 'Why is row {row} where it is?',
  sv: 'Varför hamnar rad {row} där den gör?',
  it: 'Perché la riga {row} è dov’è?',
  da: 'Hvorfor er række {row}, hvor den er?',
};
export const title: Text = {
  en: 'Why this row is where it is',
  sv: 'Varför raden hamnar där den gör',
  it: 'Perché questa riga è dov’è',
  da: 'Hvorfor rækken er, hvor den er',
};
export const rowNumber: Text = { en: 'Row {row}', sv: 'Rad {row}', it: 'Riga {row}', da: 'Række {row}' };
export const allValues: Text = {
  en: 'All its values',
  sv: 'Alla dess värden',
  it: 'Tutti i suoi valori',
  da: 'Alle dens værdier',
};
export const segmentation: Text = {
  en: 'Asked of',
  sv: 'Enligt',
  it: 'Secondo',
  da: 'Ifølge',
};

export const findRow: Text = {
  en: 'Find a row',
  sv: 'Hitta en rad',
  it: 'Trova una riga',
  da: 'Find en række',
};
export const findHint: Text = {
  en: 'Search by e-mail, id or any value',
  sv: 'Sök på e-post, id eller något värde',
  it: 'Cerca per e-mail, id o qualsiasi valore',
  da: 'Søg på e-mail, id eller en anden værdi',
};
export const showRows: Text = {
  en: 'Show the {count} {count|row|rows} of {segment}',
  sv: 'Visa {count} {count|rad|rader} i {segment}',
  it: 'Mostra {count} {count|riga|righe} di {segment}',
  da: 'Vis {count} {count|række|rækker} i {segment}',
};
export const rowsIn: Text = { en: 'Rows in', sv: 'Rader i', it: 'Righe in', da: 'Rækker i' };
export const allRows: Text = {
  en: 'All segments',
  sv: 'Alla segment',
  it: 'Tutti i segmenti',
  da: 'Alle segmenter',
};
export const rowsOf: Text = {
  en: 'Rows of {segment}',
  sv: 'Rader i {segment}',
  it: 'Righe di {segment}',
  da: 'Rækker i {segment}',
};
export const askHint: Text = {
  en: 'Choose a row to see why it is where it is.',
  sv: 'Välj en rad för att se varför den hamnar där den gör.',
  it: 'Scegli una riga per vedere perché è dov’è.',
  da: 'Vælg en række for at se, hvorfor den er, hvor den er.',
};
export const noneFound: Text = {
  en: 'No row holds “{search}”.',
  sv: 'Ingen rad innehåller ”{search}”.',
  it: 'Nessuna riga contiene «{search}».',
  da: 'Ingen række indeholder ”{search}”.',
};
export const noRows: Text = {
  en: 'No row is in this segment.',
  sv: 'Ingen rad ingår i segmentet.',
  it: 'Nessuna riga appartiene a questo segmento.',
  da: 'Ingen række er med i segmentet.',
};
export const back: Text = {
  en: 'Back to the rows',
  sv: 'Tillbaka till raderna',
  it: 'Torna alle righe',
  da: 'Tilbage til rækkerne',
};
export const beside: Text = {
  en: 'Keep it beside the notebook',
  sv: 'Låt den ligga bredvid anteckningsboken',
  it: 'Tieni accanto al taccuino',
  da: 'Lad den ligge ved siden af notesbogen',
};
export const inFront: Text = {
  en: 'Bring it in front of the notebook',
  sv: 'Lägg den framför anteckningsboken',
  it: 'Porta davanti al taccuino',
  da: 'Læg den foran notesbogen',
};

export const isIn: Text = {
  en: 'This row is in',
  sv: 'Raden ingår i',
  it: 'Questa riga appartiene a',
  da: 'Rækken er med i',
};
export const isInNone: Text = {
  en: 'This row is in none of the segments:',
  sv: 'Raden ingår inte i något av segmenten:',
  it: 'Questa riga non appartiene a nessun segmento:',
  da: 'Rækken er ikke med i nogen af segmenterne:',
};
export const becauseHeading: Text = {
  en: 'Each segment in turn',
  sv: 'Segment för segment',
  it: 'Segmento per segmento',
  da: 'Segment for segment',
};
export const keepsIt: Text = { en: 'matches', sv: 'passar', it: 'corrisponde', da: 'passer' };
export const matchesNot: Text = {
  en: 'does not match',
  sv: 'passar inte',
  it: 'non corrisponde',
  da: 'passer ikke',
};
export const takenBy: Text = {
  en: 'would match, but {segment} took it first',
  sv: 'skulle passa, men {segment} tog raden först',
  it: 'corrisponderebbe, ma {segment} l’ha presa prima',
  da: 'ville passe, men {segment} tog rækken først',
};
export const saysNothing: Text = {
  en: 'Its rule asks for nothing yet.',
  sv: 'Regeln frågar inte efter något än.',
  it: 'La regola non chiede ancora nulla.',
  da: 'Reglen spørger ikke efter noget endnu.',
};

export const met: Text = { en: 'met', sv: 'uppfyllt', it: 'soddisfatta', da: 'opfyldt' };
export const notMet: Text = {
  en: 'not met',
  sv: 'inte uppfyllt',
  it: 'non soddisfatta',
  da: 'ikke opfyldt',
};
export const passedOver: Text = {
  en: 'not asked',
  sv: 'frågas inte',
  it: 'non chiesta',
  da: 'spørges ikke',
};
export const here: Text = { en: 'here {value}', sv: 'här {value}', it: 'qui {value}', da: 'her {value}' };
export const noValue: Text = {
  en: 'no value',
  sv: 'inget värde',
  it: 'nessun valore',
  da: 'ingen værdi',
};
export const atLeastOf: Text = {
  en: 'At least {count} of these',
  sv: 'Minst {count} av dessa',
  it: 'Almeno {count} di queste',
  da: 'Mindst {count} af disse',
};
export const notGroup: Text = {
  en: 'Not: {group}',
  sv: 'Inte: {group}',
  it: 'Non: {group}',
  da: 'Ikke: {group}',
};

export const movesHeading: Text = {
  en: 'What would move it',
  sv: 'Vad som skulle flytta den',
  it: 'Che cosa la sposterebbe',
  da: 'Hvad der ville flytte den',
};
export const moveTo: Text = {
  en: 'With {changes} it would be in {segment}.',
  sv: 'Med {changes} skulle den ingå i {segment}.',
  it: 'Con {changes} sarebbe in {segment}.',
  da: 'Med {changes} ville den være i {segment}.',
};
export const moveOut: Text = {
  en: 'With {changes} it would be in no segment.',
  sv: 'Med {changes} skulle den inte ingå i något segment.',
  it: 'Con {changes} non sarebbe in nessun segmento.',
  da: 'Med {changes} ville den ikke være i noget segment.',
};
export const noMoves: Text = {
  en: 'No other value of its own was found that would move it.',
  sv: 'Inget annat värde hos raden hittades som skulle flytta den.',
  it: 'Non è stato trovato nessun altro suo valore che la sposterebbe.',
  da: 'Der blev ikke fundet nogen anden værdi, som ville flytte den.',
};
export const membershipStays: Text = {
  en: 'Membership of other segments is taken as it is.',
  sv: 'Tillhörighet till andra segment räknas som den är.',
  it: 'L’appartenenza ad altri segmenti resta com’è.',
  da: 'Medlemskab af andre segmenter regnes, som det er.',
};

/** A value made another, by whether values beyond it do as well. */
export const changes: Readonly<Record<'exactly' | 'atLeast' | 'atMost', Text>> = {
  exactly: {
    en: '{trait} {to} instead of {from}',
    sv: '{trait} {to} i stället för {from}',
    it: '{trait} {to} invece di {from}',
    da: '{trait} {to} i stedet for {from}',
  },
  atLeast: {
    en: '{trait} at least {to} instead of {from}',
    sv: '{trait} minst {to} i stället för {from}',
    it: '{trait} almeno {to} invece di {from}',
    da: '{trait} mindst {to} i stedet for {from}',
  },
  atMost: {
    en: '{trait} at most {to} instead of {from}',
    sv: '{trait} högst {to} i stället för {from}',
    it: '{trait} al massimo {to} invece di {from}',
    da: '{trait} højst {to} i stedet for {from}',
  },
};
/** The same of dates. */
export const dateChanges: typeof changes = {
  exactly: changes.exactly,
  atLeast: {
    en: '{trait} {to} or later instead of {from}',
    sv: '{trait} {to} eller senare i stället för {from}',
    it: '{trait} {to} o dopo invece di {from}',
    da: '{trait} {to} eller senere i stedet for {from}',
  },
  atMost: {
    en: '{trait} {to} or earlier instead of {from}',
    sv: '{trait} {to} eller tidigare i stället för {from}',
    it: '{trait} {to} o prima invece di {from}',
    da: '{trait} {to} eller tidligere i stedet for {from}',
  },
};
export const toNothing: Text = {
  en: 'no value for {trait} instead of {from}',
  sv: 'inget värde för {trait} i stället för {from}',
  it: 'nessun valore per {trait} invece di {from}',
  da: 'ingen værdi for {trait} i stedet for {from}',
};
