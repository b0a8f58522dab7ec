import { addAt } from './addAt.ts';
import { cellAbove } from './cellsAbove.ts';
import type { Recipe } from './recipe.ts';

/** A chart of the nearest segments above. */
export const chartOfSegments: Recipe = {
  name: 'chartOfSegments',
  label: {
    en: 'Chart of the segments above',
    sv: 'Diagram över segmenten ovanför',
    it: 'Grafico dei segmenti qui sopra',
    da: 'Diagram over segmenterne ovenfor',
  },
  hint: {
    en: 'Their sizes, or a column by segment.',
    sv: 'Deras storlek, eller en kolumn per segment.',
    it: 'Le loro dimensioni, o una colonna per segmento.',
    da: 'Deres størrelse eller en kolonne pr. segment.',
  },
  kind: 'chart',
  uses(opening) {
    const segments = cellAbove(opening, 'segment');
    return segments ? [segments.id] : [];
  },
  make(opening, mintId) {
    const [segments] = this.uses(opening);
    return addAt(opening, mintId(), 'chart', { segments: segments ?? null });
  },
};
