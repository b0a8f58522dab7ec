import { addAt } from './addAt.ts';
import { cellsAbove } from './cellsAbove.ts';
import type { Recipe } from './recipe.ts';

/** The tables that the notebook's dimensions are bound to. */
const boundTables = (opening: Parameters<Recipe['uses']>[0]): ReadonlySet<string> =>
  new Set(opening.notebook.dimensions.flatMap(({ bindings }) => bindings.map(({ cell }) => cell)));

/** A segment cell over every table above, through the notebook's dimensions where it has any. */
export const sharedSegments: Recipe = {
  name: 'sharedSegments',
  label: {
    en: 'The same segments in all tables above',
    sv: 'Samma segment i alla tabeller ovanför',
    it: 'Gli stessi segmenti in tutte le tabelle qui sopra',
    da: 'De samme segmenter i alle tabeller ovenfor',
  },
  hint: {
    en: 'Match the traits they share, then cut market, leads and customers alike.',
    sv: 'Matcha egenskaperna de har gemensamt och dela sedan upp marknad, leads och kunder på samma sätt.',
    it: 'Abbina le caratteristiche comuni, poi dividi mercato, lead e clienti allo stesso modo.',
    da: 'Match de egenskaber, de har fælles, og opdel så marked, leads og kunder på samme måde.',
  },
  kind: 'segment',
  uses(opening) {
    const tables = cellsAbove(opening, 'data').map(({ id }) => id);
    const bound = boundTables(opening);
    const shared = bound.size === 0 ? tables : tables.filter((id) => bound.has(id));
    return shared.length > 1 ? shared : [];
  },
  make(opening, mintId) {
    return addAt(opening, mintId(), 'segment', { tables: this.uses(opening) });
  },
};
