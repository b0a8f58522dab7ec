import type { Text } from '../text.ts';

export const chosen: Text = {
  en: 'My own: {count} {count|name|names}',
  sv: 'Mina egna: {count} namn',
  it: 'Miei: {count} {count|nome|nomi}',
  da: 'Mine egne: {count} {count|navn|navne}',
};
export const own: Text = { en: 'My own', sv: 'Mina egna', it: 'Miei', da: 'Mine egne' };
export const edit: Text = {
  en: 'Edit a copy',
  sv: 'Redigera en kopia',
  it: 'Modifica una copia',
  da: 'Rediger en kopi',
};
export const firstMatch: Text = {
  en: 'From top to bottom, the first name that fits wins; without one, everyone else. Where there are fewer or more scores than the table is written for, the borders move in proportion.',
  sv: 'Uppifrån och ned gäller det första namn som passar; den som inget får blir övriga. Finns det färre eller fler poäng än tabellen är skriven för flyttas gränserna i proportion.',
  it: 'Dall’alto in basso vale il primo nome che corrisponde; chi non ne ha finisce in tutti gli altri. Se i punteggi sono meno o più di quelli per cui è scritta la tabella, le soglie si spostano in proporzione.',
  da: 'Oppefra og ned gælder det første navn, der passer; uden navn er alle andre. Er der færre eller flere point, end tabellen er skrevet til, flyttes grænserne i forhold.',
};
export const writtenFor: Text = {
  en: 'Written for scores 1 to',
  sv: 'Skriven för poängen 1 till',
  it: 'Scritta per punteggi da 1 a',
  da: 'Skrevet til pointene 1 til',
};
export const name: Text = { en: 'Name', sv: 'Namn', it: 'Nome', da: 'Navn' };
export const nameOfRow: Text = {
  en: 'Name {number}',
  sv: 'Namn {number}',
  it: 'Nome {number}',
  da: 'Navn {number}',
};
export const from: Text = {
  en: '{letter} of {segment}, from',
  sv: '{letter} för {segment}, från',
  it: '{letter} di {segment}, da',
  da: '{letter} for {segment}, fra',
};
export const to: Text = {
  en: '{letter} of {segment}, to',
  sv: '{letter} för {segment}, till',
  it: '{letter} di {segment}, a',
  da: '{letter} for {segment}, til',
};
/** One of several combinations of a name, where it stands for the segment in `from` and `to`. */
export const combinationOf: Text = {
  en: '{segment}, combination {number}',
  sv: '{segment}, kombination {number}',
  it: '{segment}, combinazione {number}',
  da: '{segment}, kombination {number}',
};
export const any: Text = { en: 'any', sv: 'alla', it: 'tutti', da: 'alle' };
export const moveUp: Text = {
  en: 'Move {segment} up',
  sv: 'Flytta upp {segment}',
  it: 'Sposta su {segment}',
  da: 'Flyt {segment} op',
};
export const remove: Text = {
  en: 'Remove {segment}',
  sv: 'Ta bort {segment}',
  it: 'Rimuovi {segment}',
  da: 'Fjern {segment}',
};
export const addFurther: Text = {
  en: 'Further combinations for {segment}',
  sv: 'Fler kombinationer för {segment}',
  it: 'Altre combinazioni per {segment}',
  da: 'Flere kombinationer til {segment}',
};
export const removeFurther: Text = {
  en: 'Remove combination {number} of {segment}',
  sv: 'Ta bort kombination {number} för {segment}',
  it: 'Rimuovi la combinazione {number} di {segment}',
  da: 'Fjern kombination {number} for {segment}',
};
export const add: Text = {
  en: 'Add a name',
  sv: 'Lägg till ett namn',
  it: 'Aggiungi un nome',
  da: 'Tilføj et navn',
};
export const fresh: Text = { en: 'New name', sv: 'Nytt namn', it: 'Nuovo nome', da: 'Nyt navn' };
