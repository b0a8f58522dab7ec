import type { Message } from '../../language/message.ts';
import { message } from '../../language/message.ts';
import * as words from '../../language/words/data.ts';
import { conditionsOf, type Group } from '../../segments/rule.ts';

/**
 * Where a control stands in its cell: in the line of tools, behind a disclosure named by its field,
 * as a block of its own, or without a frame as prose.
 */
export interface Place {
  readonly at: 'line' | 'disclosure' | 'block' | 'prose';
  /** What a closed disclosure says of a value that its field has read. */
  says?(value: unknown): Message;
}

const line: Place = { at: 'line' };

const places: Readonly<Record<string, Place>> = {
  reading: { at: 'disclosure' },
  rule: {
    at: 'disclosure',
    says(value) {
      const count = [...conditionsOf(value as Group)].length;
      return count === 0 ? message(words.allRows) : message(words.conditions, { count });
    },
  },
  tables: { at: 'block' },
  definition: { at: 'block' },
  markdown: { at: 'prose' },
};

/** The place of a control by its name; the line of tools unless told otherwise. */
export function placeOf(control: string): Place {
  return places[control] ?? line;
}
