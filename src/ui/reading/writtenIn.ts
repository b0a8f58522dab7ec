import { failed } from '../../language/problem.ts';
import { type Language, nameIn } from '../../language/text.ts';
import type { Cell } from '../../notebook/cell.ts';
import { text } from '../../notebook/cells/text.ts';

/** The Markdown of a text cell in a language; empty where it cannot be read. */
export function writtenIn({ parameters }: Cell, language: Language): string {
  const read = text.fields.text.read(parameters['text'] ?? text.fields.text.initial);
  return failed(read) ? '' : nameIn(read.value, language);
}

/** Whether the name of a text cell is a heading over it: the person has named it, and it does not begin with one. */
export function isHeaded(cell: Cell, language: Language): boolean {
  const name = nameIn(cell.name, language).replace(/ \d+$/, '');
  return !Object.values(text.newName).includes(name) && !/^\s*#/.test(writtenIn(cell, language));
}
