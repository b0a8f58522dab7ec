import type { Recipe } from './recipe.ts';
import { segmentsAbove } from './segmentsAbove.ts';
import { splitBelow } from './splitBelow.ts';

/** A segment cell that splits some of the nearest segments above by those of another cell. */
export const splitSegments: Recipe = {
  name: 'splitSegments',
  label: { en: 'Split segments', sv: 'Dela upp segment', it: 'Dividi segmenti', da: 'Opdel segmenter' },
  hint: {
    en: 'By the segments of another cell, such as value tiers.',
    sv: 'Efter segmenten i en annan cell, som värdenivåer.',
    it: 'Secondo i segmenti di un’altra cella, come le fasce di valore.',
    da: 'Efter segmenterne i en anden celle, som værdiniveauer.',
  },
  kind: 'segment',
  uses(opening) {
    const first = segmentsAbove(opening);
    return first ? [first.id] : [];
  },
  make: (opening, mintId) => splitBelow(opening, null, mintId),
};
