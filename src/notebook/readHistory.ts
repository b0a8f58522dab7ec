import * as v from 'valibot';
import { isMessage } from '../language/isMessage.ts';
import type { Message } from '../language/message.ts';
import { emptyHistory, type History } from './history.ts';

const label = v.custom<Message>((value) => isMessage(value));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

const historySchema = v.pipe(
  v.object({
    entries: v.array(
      v.looseObject({
        label,
        changes: v.array(v.looseObject({ path: v.array(v.union([v.string(), place])) })),
        merge: v.exactOptional(v.string()),
        time: v.number(),
      }),
    ),
    position: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.check(({ entries, position }) => position <= entries.length),
);

/** A stored history; one that cannot be read is none, so that it never stands in the way of its notebook. */
export function readHistory(stored: unknown): History {
  return isHistory(stored) ? stored : emptyHistory;
}

function isHistory(stored: unknown): stored is History {
  return v.is(historySchema, stored);
}
