import { addAt } from './addAt.ts';
import { cellAbove } from './cellsAbove.ts';
import type { Recipe } from './recipe.ts';

/** A segment cell over the nearest table above, by its columns. */
export const segmentsOfTable: Recipe = {
  name: 'segmentsOfTable',
  label: {
    en: 'Segments of the table above',
    sv: 'Segment av tabellen ovanför',
    it: 'Segmenti della tabella qui sopra',
    da: 'Segmenter af tabellen ovenfor',
  },
  hint: {
    en: 'Write rules over its columns and see the counts.',
    sv: 'Skriv regler över kolumnerna och se antalen.',
    it: 'Scrivi regole sulle sue colonne e guarda i conteggi.',
    da: 'Skriv regler over dens kolonner, og se antallene.',
  },
  kind: 'segment',
  uses(opening) {
    const table = cellAbove(opening, 'data');
    return table ? [table.id] : [];
  },
  make(opening, mintId) {
    return addAt(opening, mintId(), 'segment', { tables: this.uses(opening) });
  },
};
