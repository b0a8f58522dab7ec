import { isText, type Name } from '../language/text.ts';
import type { Notebook } from './notebook.ts';

/** The same notebook under another id, with a title that tells the two apart. */
export function duplicate(notebook: Notebook, id: string): Notebook {
  return { ...notebook, id, title: numbered(notebook.title) };
}

function numbered(title: Name): Name {
  if (!isText(title)) return next(title);
  return { en: next(title.en), sv: next(title.sv), it: next(title.it), da: next(title.da) };
}

/** “Spring” becomes “Spring (2)”, and that “Spring (3)”. */
function next(title: string): string {
  const [, name = title, number = '1'] = /^(.*) \((\d{1,6})\)$/s.exec(title) ?? [];
  return `${name} (${Number(number) + 1})`;
}
