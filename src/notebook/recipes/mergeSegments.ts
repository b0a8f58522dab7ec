import { merged } from '../../segments/methods/merged.ts';
import { tablesOf } from '../cells/tablesOf.ts';
import type { Definition } from '../cells/segment.ts';
import { addAt } from './addAt.ts';
import type { Recipe } from './recipe.ts';
import { segmentsAbove } from './segmentsAbove.ts';

/** A segment cell that makes some of the nearest segments above one. */
export const mergeSegments: Recipe = {
  name: 'mergeSegments',
  label: { en: 'Merge segments', sv: 'Slå ihop segment', it: 'Unisci segmenti', da: 'Slå segmenter sammen' },
  hint: merged.hint,
  kind: 'segment',
  uses(opening) {
    const from = segmentsAbove(opening);
    return from ? [from.id] : [];
  },
  make(opening, mintId) {
    const from = segmentsAbove(opening);
    const scheme = { ...merged.initial, from: from?.id ?? null };
    const definition: Definition = { method: merged.name, scheme };
    const tables = from ? tablesOf(from) : [];
    return addAt(opening, mintId(), 'segment', { tables, definition }, merged.label);
  },
};
