import { message, type Message, type MessageValue } from '../language/message.ts';
import * as words from '../language/words/trace.ts';
import type { CellValue } from '../data/column.ts';
import { quoted } from '../segments/operators/quoted.ts';
import type { SubjectType } from '../segments/operators/operator.ts';
import type { Subject } from '../segments/rule.ts';
import { restSegment } from '../segments/segmentation.ts';
import type { Move, ValueChange } from '../segments/trace.ts';

/** The names that a move is said with. */
export interface MoveNames {
  trait(subject: Subject): string;
  type(subject: Subject): SubjectType;
  /** A value as it is shown; never asked for a missing one. */
  show(value: CellValue, subject: Subject): string;
  segment(id: string): MessageValue;
}

/** A move as a sentence: “With tenure at least 24 instead of 19 it would be in Loyal.” */
export function moveSentence({ to, changes }: Move, names: MoveNames): Message {
  return message(to === restSegment ? words.moveOut : words.moveTo, {
    changes: { list: changes.map((change) => saidChange(change, names)) },
    segment: names.segment(to),
  });
}

function saidChange({ subject, from, to, direction }: ValueChange, names: MoveNames): Message {
  const shown = (value: CellValue): MessageValue => {
    if (value === null) return words.noValue;
    const text = names.show(value, subject);
    return typeof value === 'number' ? text : message(quoted, { text });
  };
  const texts = names.type(subject) === 'date' ? words.dateChanges : words.changes;
  return message(to === null ? words.toNothing : texts[direction], {
    trait: names.trait(subject),
    from: shown(from),
    to: shown(to),
  });
}
