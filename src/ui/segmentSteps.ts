import { Merge, Split } from 'lucide';
import type { Session } from '../app/session.svelte.ts';
import type { Language, Text } from '../language/text.ts';
import * as words from '../language/words/segments.ts';
import type { Cell } from '../notebook/cell.ts';
import { tablesOf } from '../notebook/cells/tablesOf.ts';
import { mintId } from '../notebook/edit.ts';
import { mergeSegments } from '../notebook/recipes/mergeSegments.ts';
import type { Opening } from '../notebook/recipes/recipe.ts';
import { splitBelow } from '../notebook/recipes/splitBelow.ts';
import { splitSegments } from '../notebook/recipes/splitSegments.ts';
import type { MenuItem } from './menuItem.ts';
import { putCell } from './putCell.ts';

/** What goes on from a segment cell, or from one of its segments, in a cell right below: merging and splitting. */
export function segmentSteps(
  session: Session,
  cell: Cell,
  segment: string | null,
  language: Language,
  say: (text: Text) => string,
): readonly MenuItem[] {
  if (cell.kind !== 'segment' || tablesOf(cell).length === 0) return [];
  const opening = (): Opening => {
    const { document: notebook, outcomes } = session;
    const position = notebook.cells.findIndex(({ id }) => id === cell.id) + 1;
    return { notebook, outcomes, position, language };
  };
  return [
    {
      label: say(segment === null ? mergeSegments.label : words.mergeInto),
      icon: Merge,
      run: () => {
        const begin = segment === null ? undefined : `[data-join="${CSS.escape(segment)}"]`;
        void putCell(session, mergeSegments.label, mergeSegments.make(opening(), mintId), begin);
      },
    },
    {
      label: say(segment === null ? splitSegments.label : words.splitByOther),
      icon: Split,
      run: () => void putCell(session, splitSegments.label, splitBelow(opening(), segment, mintId)),
    },
  ];
}
