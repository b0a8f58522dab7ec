import { addAt } from './addAt.ts';
import { cellsAbove } from './cellsAbove.ts';
import type { Recipe } from './recipe.ts';

/** A comparison of the nearest segments above that stand over two tables or more. */
export const compareLenses: Recipe = {
  name: 'compareLenses',
  label: {
    en: 'Compare market, leads and customers',
    sv: 'Jämför marknad, leads och kunder',
    it: 'Confronta mercato, lead e clienti',
    da: 'Sammenlign marked, leads og kunder',
  },
  hint: {
    en: 'Share, index and penetration of each segment, side by side.',
    sv: 'Andel, index och penetration för varje segment, sida vid sida.',
    it: 'Quota, indice e penetrazione di ogni segmento, fianco a fianco.',
    da: 'Andel, indeks og penetration for hvert segment, side om side.',
  },
  kind: 'compare',
  uses(opening) {
    const shared = cellsAbove(opening, 'segment').findLast(({ parameters }) => {
      const { tables } = parameters;
      return Array.isArray(tables) && tables.length > 1;
    });
    return shared ? [shared.id] : [];
  },
  make(opening, mintId) {
    const [segments] = this.uses(opening);
    return addAt(opening, mintId(), 'compare', { segments: segments ?? null });
  },
};
