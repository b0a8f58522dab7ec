import type { Message } from '../../../language/message.ts';
import type { Move, Trace, TraceStep } from '../../trace.ts';

interface Placed {
  /** The ids of the segments, in their order. */
  readonly ids: readonly string[];
  /** The position of the row's segment; −1 where it has no score. */
  readonly own: number;
  /** What a segment asks of the score, and what the row has. */
  said(at: number): Message;
  /** What the row's score is made of. */
  readonly steps: readonly TraceStep[];
  readonly moves: readonly Move[];
}

/** Why a row is in the segment of its score: the parts stand under its own segment, under each where it has none. */
export function scoreTrace({ ids, own, said, steps, moves }: Placed): Trace {
  return {
    segments: ids.filter((_, at) => at === own),
    definitions: ids.map((id, at) => ({
      segment: id,
      matches: at === own,
      rule: {
        kind: 'group',
        id,
        holds: at === own,
        said: said(at),
        items: at === own || own < 0 ? steps : [],
      },
    })),
    moves,
  };
}
