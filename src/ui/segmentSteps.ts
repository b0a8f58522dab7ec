import type { Session } from '../app/session.svelte.ts';
import type { Message } from '../language/message.ts';
import type { Language, Text } from '../language/text.ts';
import * as words from '../language/words/segments.ts';
import type { Cell } from '../notebook/cell.ts';
import { mintId } from '../notebook/edit.ts';
import { mergeSegments } from '../notebook/recipes/mergeSegments.ts';
import { segmentsAbove } from '../notebook/recipes/segmentsAbove.ts';
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
  say: (text: Text | Message) => string,
): readonly MenuItem[] {
  const { document: notebook, outcomes } = session;
  const opening = { notebook, outcomes, position: notebook.cells.indexOf(cell) + 1, language };
  if (cell.kind !== 'segment' || segmentsAbove(opening) !== cell) return [];
  return [
    {
      label: say(segment === null ? mergeSegments.label : words.mergeInto),
      run: () => {
        const begin = segment === null ? undefined : `[data-join="${CSS.escape(segment)}"]`;
        void putCell(session, mergeSegments.label, mergeSegments.make(opening, mintId), begin);
      },
    },
    {
      label: say(segment === null ? splitSegments.label : words.splitByOther),
      run: () => void putCell(session, splitSegments.label, splitBelow(opening, segment, mintId)),
    },
  ];
}
