import type { Text } from '../text.ts';

export const cross: Text = { en: 'Cross', sv: 'Korsa', it: 'Incrocia', da: 'Kryds' };
export const crossedWith: Text = { en: 'with', sv: 'med', it: 'con', da: 'med' };
export const part: Text = {
  en: 'Part {number} of the grid',
  sv: 'Del {number} av korstabellen',
  it: 'Parte {number} dell’incrocio',
  da: 'Del {number} af krydstabellen',
};
export const choosePart: Text = {
  en: 'Choose what to cross',
  sv: 'Välj vad som ska korsas',
  it: 'Scegli che cosa incrociare',
  da: 'Vælg, hvad der skal krydses',
};
export const addPart: Text = {
  en: 'Add a part',
  sv: 'Lägg till en del',
  it: 'Aggiungi una parte',
  da: 'Tilføj en del',
};
export const removePart: Text = {
  en: 'Remove {part}',
  sv: 'Ta bort {part}',
  it: 'Togli {part}',
  da: 'Fjern {part}',
};
export const segmentsOf: Text = {
  en: 'Segments',
  sv: 'Segment',
  it: 'Segmenti',
  da: 'Segmenter',
};
export const table: Text = {
  en: 'Rows by {first} and {second}',
  sv: 'Rader efter {first} och {second}',
  it: 'Righe per {first} e {second}',
  da: 'Rækker efter {first} og {second}',
};
export const cellOf: Text = {
  en: '{segment}: {count} {count|row|rows}, {share}',
  sv: '{segment}: {count} {count|rad|rader}, {share}',
  it: '{segment}: {count} {count|riga|righe}, {share}',
  da: '{segment}: {count} {count|række|rækker}, {share}',
};
export const inMerged: Text = {
  en: 'merged into {segment}',
  sv: 'ihopslagen i {segment}',
  it: 'unita in {segment}',
  da: 'slået sammen i {segment}',
};
export const countedInRows: Text = {
  en: 'The table above counts rows, without their weights; the list below goes by weight.',
  sv: 'Tabellen ovan räknar rader utan vikter; listan nedan räknar med vikterna.',
  it: 'La tabella qui sopra conta le righe senza i pesi; l’elenco qui sotto li considera.',
  da: 'Tabellen ovenfor tæller rækker uden vægte; listen nedenfor regner vægtene med.',
};
export const small: Text = { en: 'small', sv: 'liten', it: 'piccola', da: 'lille' };
export const smallUnder: Text = {
  en: 'Small is under',
  sv: 'Små celler: under',
  it: 'Celle piccole: meno di',
  da: 'Små celler: under',
};
export const rows: Text = { en: 'rows', sv: 'rader', it: 'righe', da: 'rækker' };
export const showEmpty: Text = {
  en: 'Empty cells too',
  sv: 'Även tomma celler',
  it: 'Anche le celle vuote',
  da: 'Også tomme celler',
};
export const mergeChosen: Text = {
  en: 'Merge {count} chosen',
  sv: 'Slå ihop {count} valda',
  it: 'Unisci {count} scelte',
  da: 'Slå {count} valgte sammen',
};
export const mergeSmall: Text = {
  en: 'Merge {count} small {count|cell|cells} into “Other”',
  sv: 'Slå ihop {count} {count|liten cell|små celler} till ”Andra kombinationer”',
  it: 'Unisci {count} {count|cella piccola|celle piccole} in «Altro»',
  da: 'Slå {count} {count|lille celle|små celler} sammen til ”Øvrige”',
};
export const other: Text = { en: 'Other', sv: 'Andra kombinationer', it: 'Altro', da: 'Øvrige' };
export const merged: Text = {
  en: 'Merged {number}',
  sv: 'Ihopslagna {number}',
  it: 'Unite {number}',
  da: 'Sammenlagte {number}',
};
export const unmerge: Text = {
  en: 'Take {segment} apart',
  sv: 'Dela upp {segment} igen',
  it: 'Separa {segment}',
  da: 'Skil {segment} ad',
};
export const choose: Text = {
  en: 'Choose {segment}',
  sv: 'Välj {segment}',
  it: 'Scegli {segment}',
  da: 'Vælg {segment}',
};
export const ofCells: Text = {
  en: '{count} {count|cell|cells}: {cells}',
  sv: '{count} {count|cell|celler}: {cells}',
  it: '{count} {count|cella|celle}: {cells}',
  da: '{count} {count|celle|celler}: {cells}',
};
export const noPart: Text = {
  en: 'Rows without a value in one of the parts',
  sv: 'Rader som saknar värde i någon av delarna',
  it: 'Righe senza valore in una delle parti',
  da: 'Rækker uden værdi i en af delene',
};
export const nothingToCross: Text = {
  en: 'Choose two things to cross.',
  sv: 'Välj två saker att korsa.',
  it: 'Scegli due cose da incrociare.',
  da: 'Vælg to ting, der skal krydses.',
};

/* names of edits, as undo says them */
export const editPart: Text = {
  en: 'Cross with {part}',
  sv: 'Korsa med {part}',
  it: 'Incrocia con {part}',
  da: 'Kryds med {part}',
};
export const editPartRemoved: Text = {
  en: 'Remove a part of the grid',
  sv: 'Ta bort en del av korstabellen',
  it: 'Togli una parte dell’incrocio',
  da: 'Fjern en del af krydstabellen',
};
export const editMerged: Text = {
  en: 'Merge cells',
  sv: 'Slå ihop celler',
  it: 'Unisci le celle',
  da: 'Slå celler sammen',
};
export const editUnmerged: Text = {
  en: 'Take merged cells apart',
  sv: 'Dela upp ihopslagna celler',
  it: 'Separa le celle unite',
  da: 'Skil sammenlagte celler ad',
};
export const editSmallest: Text = {
  en: 'Change what is small',
  sv: 'Ändra vad som är litet',
  it: 'Cambia che cosa è piccolo',
  da: 'Ændr, hvad der er lille',
};
export const editEmpty: Text = {
  en: 'Show or hide empty cells',
  sv: 'Visa eller dölj tomma celler',
  it: 'Mostra o nascondi le celle vuote',
  da: 'Vis eller skjul tomme celler',
};
