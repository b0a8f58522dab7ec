import type { Text } from '../text.ts';

export const method: Text = {
  en: 'Make segments by',
  sv: 'Skapa segment med',
  it: 'Crea i segmenti con',
  da: 'Lav segmenter med',
};
export const editMethod: Text = {
  en: 'Make segments by: {method}',
  sv: 'Skapa segment med: {method}',
  it: 'Crea i segmenti con: {method}',
  da: 'Lav segmenter med: {method}',
};
export const subject: Text = { en: 'Cut', sv: 'Dela in', it: 'Dividi', da: 'Inddel' };
export const subjectLabel: Text = {
  en: 'Number or date to cut',
  sv: 'Tal eller datum att dela in',
  it: 'Numero o data da dividere',
  da: 'Tal eller dato, der skal inddeles',
};
export const chooseSubject: Text = {
  en: 'Choose a number or date',
  sv: 'Välj ett tal eller datum',
  it: 'Scegli un numero o una data',
  da: 'Vælg et tal eller en dato',
};
export const noSubjects: Text = {
  en: 'There is no number or date in this table to cut into bands.',
  sv: 'Det finns inget tal eller datum i tabellen att dela in.',
  it: 'In questa tabella non ci sono numeri o date da dividere in fasce.',
  da: 'Der er intet tal eller nogen dato i tabellen at inddele.',
};
export const way: Text = { en: 'into', sv: 'i', it: 'in', da: 'i' };
export const wayLabel: Text = {
  en: 'How to cut',
  sv: 'Indelning',
  it: 'Come dividere',
  da: 'Inddeling',
};
export const count: Text = {
  en: 'Number of bands',
  sv: 'Antal intervall',
  it: 'Numero di fasce',
  da: 'Antal intervaller',
};
export const step: Text = {
  en: 'Step in standard deviations',
  sv: 'Steg i standardavvikelser',
  it: 'Passo in deviazioni standard',
  da: 'Trin i standardafvigelser',
};
export const unit: Text = { en: 'Period', sv: 'Period', it: 'Periodo', da: 'Periode' };
export const units: Readonly<Record<'year' | 'quarter' | 'month' | 'week' | 'weekday', Text>> = {
  year: { en: 'Years', sv: 'År', it: 'Anni', da: 'År' },
  quarter: { en: 'Quarters', sv: 'Kvartal', it: 'Trimestri', da: 'Kvartaler' },
  month: { en: 'Months', sv: 'Månader', it: 'Mesi', da: 'Måneder' },
  week: { en: 'Weeks', sv: 'Veckor', it: 'Settimane', da: 'Uger' },
  weekday: { en: 'Weekdays', sv: 'Veckodagar', it: 'Giorni della settimana', da: 'Ugedage' },
};
export const cuts: Text = { en: 'Cuts', sv: 'Gränser', it: 'Soglie', da: 'Grænser' };
export const cutsHint: Text = {
  en: 'From low to high, divided by commas',
  sv: 'Från låg till hög, med semikolon emellan',
  it: 'Dalla più bassa alla più alta, separate da punti e virgola',
  da: 'Fra lav til høj, adskilt af semikolon',
};
export const badCuts: Text = {
  en: 'Write numbers that rise, such as 25, 35, 45.',
  sv: 'Skriv stigande tal, till exempel 25; 35; 45.',
  it: 'Scrivi numeri crescenti, per esempio 25; 35; 45.',
  da: 'Skriv stigende tal, for eksempel 25; 35; 45.',
};
export const cutAt: Text = {
  en: 'Cut {number}',
  sv: 'Gräns {number}',
  it: 'Soglia {number}',
  da: 'Grænse {number}',
};
export const cutKeys: Text = {
  en: 'Drag, or use the arrow keys; Delete takes it away',
  sv: 'Dra eller använd piltangenterna; Delete tar bort den',
  it: 'Trascina, o usa i tasti freccia; Canc la toglie',
  da: 'Træk, eller brug piletasterne; Delete fjerner den',
};
export const addCut: Text = {
  en: 'Add a cut',
  sv: 'Lägg till en gräns',
  it: 'Aggiungi una soglia',
  da: 'Tilføj en grænse',
};
export const addCutHere: Text = {
  en: 'Click to add a cut here',
  sv: 'Klicka för att lägga till en gräns här',
  it: 'Fai clic per aggiungere qui una soglia',
  da: 'Klik for at tilføje en grænse her',
};
export const removeCut: Text = {
  en: 'Remove the cut at {cut}',
  sv: 'Ta bort gränsen vid {cut}',
  it: 'Togli la soglia a {cut}',
  da: 'Fjern grænsen ved {cut}',
};
export const byHand: Text = {
  en: 'Adjust the cuts by hand',
  sv: 'Justera gränserna för hand',
  it: 'Regola le soglie a mano',
  da: 'Justér selv grænserne',
};
export const edge: Text = {
  en: 'A value on a cut belongs',
  sv: 'Ett värde på en gräns hör till',
  it: 'Un valore sulla soglia appartiene',
  da: 'En værdi på en grænse hører til',
};
export const edges: Readonly<Record<'left' | 'right', Text>> = {
  left: {
    en: 'to the band above',
    sv: 'intervallet ovanför',
    it: 'alla fascia superiore',
    da: 'intervallet over',
  },
  right: {
    en: 'to the band below',
    sv: 'intervallet nedanför',
    it: 'alla fascia inferiore',
    da: 'intervallet under',
  },
};
export const histogram: Text = {
  en: 'How {subject} is distributed, with the cuts',
  sv: 'Hur {subject} fördelar sig, med gränserna',
  it: 'Come si distribuisce {subject}, con le soglie',
  da: 'Hvordan {subject} fordeler sig, med grænserne',
};
export const goodness: Text = {
  en: 'The bands account for {share} of how {subject} varies.',
  sv: 'Intervallen står för {share} av hur {subject} varierar.',
  it: 'Le fasce rendono conto del {share} di come varia {subject}.',
  da: 'Intervallerne står for {share} af, hvordan {subject} varierer.',
};
export const goodnessHint: Text = {
  en: 'The more, the better: at 100% every band holds a single value, at 0% the bands tell nothing apart.',
  sv: 'Ju mer, desto bättre: vid 100 % har varje intervall ett enda värde, vid 0 % skiljer intervallen inget åt.',
  it: 'Più è alto, meglio è: al 100% ogni fascia ha un solo valore, allo 0% le fasce non distinguono nulla.',
  da: 'Jo mere, desto bedre: ved 100 % har hvert interval én værdi, ved 0 % skelner intervallerne ikke mellem noget.',
};
export const goodnessName: Text = {
  en: 'Goodness of variance fit: the share of the variance that lies between the bands and not within them',
  sv: 'Goodness of variance fit: den del av variansen som ligger mellan intervallen och inte inom dem',
  it: 'Goodness of variance fit: la parte della varianza che sta tra le fasce e non al loro interno',
  da: 'Goodness of variance fit: den del af variansen, der ligger mellem intervallerne og ikke inden i dem',
};
export const band: Text = { en: 'band', sv: 'intervall', it: 'fascia', da: 'interval' };
export const noValue: Text = {
  en: 'Rows without a value',
  sv: 'Rader utan värde',
  it: 'Righe senza valore',
  da: 'Rækker uden værdi',
};

/* names of edits, as undo says them */
export const editSubject: Text = {
  en: 'Cut {subject} into bands',
  sv: 'Dela in {subject} i intervall',
  it: 'Dividi {subject} in fasce',
  da: 'Inddel {subject} i intervaller',
};
export const editWay: Text = {
  en: 'Bands: {way}',
  sv: 'Intervall: {way}',
  it: 'Fasce: {way}',
  da: 'Intervaller: {way}',
};
export const editCount: Text = {
  en: 'Change the number of bands',
  sv: 'Ändra antalet intervall',
  it: 'Cambia il numero di fasce',
  da: 'Ændr antallet af intervaller',
};
export const editOptions: Text = {
  en: 'Change the bands',
  sv: 'Ändra intervallen',
  it: 'Cambia le fasce',
  da: 'Ændr intervallerne',
};
export const editCutMoved: Text = {
  en: 'Move a cut',
  sv: 'Flytta en gräns',
  it: 'Sposta una soglia',
  da: 'Flyt en grænse',
};
export const editCutAdded: Text = {
  en: 'Add a cut',
  sv: 'Lägg till en gräns',
  it: 'Aggiungi una soglia',
  da: 'Tilføj en grænse',
};
export const editCutRemoved: Text = {
  en: 'Remove a cut',
  sv: 'Ta bort en gräns',
  it: 'Togli una soglia',
  da: 'Fjern en grænse',
};
export const editCuts: Text = {
  en: 'Change the cuts',
  sv: 'Ändra gränserna',
  it: 'Cambia le soglie',
  da: 'Ændr grænserne',
};
export const editedMeanwhile: Text = {
  en: 'The segments were edited meanwhile, so they stay as they are. Try again.',
  sv: 'Segmenten ändrades under tiden och får vara som de är. Försök igen.',
  it: 'Nel frattempo i segmenti sono stati modificati e restano come sono. Riprova.',
  da: 'Segmenterne blev ændret imens og forbliver, som de er. Prøv igen.',
};
