import type { Text } from '../text.ts';

export const chooseOne: Text = {
  en: 'Choose a cell with segments over this table.',
  sv: 'Välj en cell med segment över den här tabellen.',
  it: 'Scegli una cella con segmenti su questa tabella.',
  da: 'Vælg en celle med segmenter over denne tabel.',
};
export const joinAnew: Text = {
  en: 'Undo what took the segment away, or choose anew under “Merge”: then {count|it is|they are} forgotten.',
  sv: 'Ångra ändringen som tog bort segmentet, eller välj på nytt under ”Slå ihop”, så försvinner {count|det|de}.',
  it: 'Annulla la modifica che ha tolto il segmento, oppure scegli di nuovo sotto «Unisci»: così {count|viene dimenticata|vengono dimenticate}.',
  da: 'Fortryd ændringen, der fjernede segmentet, eller vælg på ny under ”Slå sammen”, så forsvinder {count|det|de}.',
};
export const sizes: Text = {
  en: 'Sizes before and after',
  sv: 'Storlekar före och efter',
  it: 'Dimensioni prima e dopo',
  da: 'Størrelser før og efter',
};
export const before: Text = { en: 'Before', sv: 'Före', it: 'Prima', da: 'Før' };
export const after: Text = { en: 'After', sv: 'Efter', it: 'Dopo', da: 'Efter' };
export const rows: Text = { en: 'Rows', sv: 'Rader', it: 'Righe', da: 'Rækker' };
export const worked: Text = {
  en: 'One row worked out',
  sv: 'En rad steg för steg',
  it: 'Una riga passo per passo',
  da: 'En række trin for trin',
};
export const workedIn: Text = {
  en: 'Row {row} counts in “{segment}” of the cell that was chosen.',
  sv: 'Rad {row} räknas till ”{segment}” i den valda cellen.',
  it: 'La riga {row} conta in «{segment}» della cella scelta.',
  da: 'Række {row} tælles med i ”{segment}” i den valgte celle.',
};
export const workedMoved: Text = {
  en: '“{segment}” is part of “{into}” now, and so is the row.',
  sv: '”{segment}” ingår nu i ”{into}”, och det gör raden också.',
  it: '«{segment}» fa ora parte di «{into}», e la riga con esso.',
  da: '”{segment}” er nu en del af ”{into}”, og det er rækken også.',
};
export const workedStays: Text = {
  en: 'Nothing joins “{segment}”: the row stays there.',
  sv: 'Inget slås ihop med ”{segment}”: raden är kvar där.',
  it: 'Nulla si unisce a «{segment}»: la riga resta lì.',
  da: 'Intet slås sammen med ”{segment}”: rækken bliver der.',
};
export const what: Text = {
  en: 'Segments that you treat alike become one; all others stay as they are.',
  sv: 'Segment som du behandlar lika blir ett; alla andra är kvar som de är.',
  it: 'I segmenti che tratti allo stesso modo diventano uno; gli altri restano come sono.',
  da: 'Segmenter, som du behandler ens, bliver til ét; alle andre bliver, som de er.',
};
export const when: Text = {
  en: 'When a segment is too small to act on, or two would get the same offer.',
  sv: 'När ett segment är för litet att agera på, eller två skulle få samma erbjudande.',
  it: 'Quando un segmento è troppo piccolo per agire, o due riceverebbero la stessa offerta.',
  da: 'Når et segment er for lille til at handle på, eller to ville få samme tilbud.',
};
export const whenNot: Text = {
  en: 'To make a plan look simpler: segments that answer differently should stay apart.',
  sv: 'För att få en plan att se enklare ut: segment som svarar olika bör hållas isär.',
  it: 'Per far sembrare più semplice un piano: i segmenti che reagiscono diversamente vanno tenuti distinti.',
  da: 'For at få en plan til at se enklere ud: segmenter, der reagerer forskelligt, bør holdes adskilt.',
};
export const formula: Text = {
  en: 'merged segment = every row that is in one of its parts',
  sv: 'sammanslaget segment = varje rad som finns i någon av delarna',
  it: 'segmento unito = ogni riga che è in una delle sue parti',
  da: 'sammenlagt segment = hver række, der er i en af delene',
};
