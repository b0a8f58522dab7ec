import { languages, type Name, type Text } from '../../language/text.ts';
import type { Notebook } from '../notebook.ts';

const saidIn = (name: Name): readonly string[] =>
  typeof name === 'string' ? [name] : languages.map((language) => name[language]);

/** A name that no cell of the notebook has in any language: the name itself, or with the first free number after it. */
export function freeName({ cells }: Notebook, name: Name): Name {
  const taken = new Set(cells.flatMap((cell) => saidIn(cell.name)));
  let free = name;
  for (let number = 2; saidIn(free).some((said) => taken.has(said)); number++) free = numbered(name, number);
  return free;
}

function numbered(name: Name, number: number): Name {
  if (typeof name === 'string') return `${name} ${number}`;
  return Object.fromEntries(languages.map((language) => [language, `${name[language]} ${number}`])) as Text;
}
