import { nameIn, type Language, type Name } from '../language/text.ts';
import { folded } from './commands/matchScore.ts';
import type { NotebookSummary } from './ports.ts';

interface MatchingNotebook {
  readonly notebook: NotebookSummary;
  /** The cell whose name matches, where the title alone does not. */
  readonly cell: Name | null;
}

/** The notebooks that have every word of a search in their title or in the name of one cell, in the order of the list. */
export function matchingNotebooks(
  notebooks: readonly NotebookSummary[],
  search: string,
  language: Language,
): readonly MatchingNotebook[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const holds = (...names: readonly Name[]) => {
    const text = folded(names.map((name) => nameIn(name, language)).join(' '));
    return words.every((word) => text.includes(word));
  };
  return notebooks.flatMap((notebook): readonly MatchingNotebook[] => {
    if (holds(notebook.title)) return [{ notebook, cell: null }];
    const cell = notebook.cellNames.find((name) => holds(notebook.title, name));
    return cell === undefined ? [] : [{ notebook, cell }];
  });
}
