import { message } from '../../language/message.ts';
import { failed } from '../../language/problem.ts';
import * as words from '../../language/words/typing.ts';
import type { Move, TraceStep } from '../trace.ts';
import type { AskedRow } from './assigning/assigner.ts';
import { assignRows } from './assigning/assignRows.ts';
import { learnTyping } from './assigning/learnTyping.ts';
import { movesByOneChange } from './assigning/movesByOneChange.ts';
import { typingReport } from './assigning/typingReport.ts';
import type { MethodRun } from './method.ts';
import { asSaid } from './saidSchema.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';
import { gathered, predictorsOver } from './treeing/predictorsOver.ts';
import type { SaidOfSegment } from './bandsScheme.ts';
import type { SegmentLabel } from '../segmentLabel.ts';
import type { TypingScheme } from './typing.ts';

/** The table learned from keeps its own segments; the rows of every other table are given theirs by what was learned. */
export const run: MethodRun<TypingScheme> = {
  *evaluate(scheme, context) {
    const found = yield* learnTyping(scheme, context);
    if (failed(found)) return found;
    const learned = found.value;
    const assigned = yield* assignRows(learned, context);
    if (failed(assigned)) return assigned;
    const codes = assigned.value;
    const { segments } = learned;
    const said = colouredAsLearned(segments, scheme.said);
    const report = yield* typingReport(learned, codes, scheme, asSaid(segments, said), context);
    return { value: yield* codedSegmentation(context, { codes, segments, said, report }) };
  },

  *trace(scheme, row, context) {
    const found = yield* learnTyping(scheme, context);
    if (failed(found)) return found;
    const { assigner, traits, segments, classes, positions, measured, known } = found.value;
    const idOf = (code: number) => segments[positions[code] ?? -1]?.id ?? null;
    if ((context.reference ?? context).table === context.table) {
      const own = measured[row]! > 0 ? idOf(measured[row]! - 1) : null;
      const definitions = segments.map(({ id }) => {
        const holds = id === own;
        const subject = { of: 'segment' } as const;
        const said = message(words.wasMeasured);
        const rule: TraceStep = { kind: 'condition', id, holds, subject, value: null, type: 'segment', said };
        return { segment: id, matches: holds, rule };
      });
      return { value: { segments: own === null ? [] : [own], definitions, moves: [] } };
    }
    const over = predictorsOver(traits, context);
    if (failed(over)) return over;
    const asked: AskedRow = { row, predictors: over.value, traits, context };
    const one = gathered(over.value, Uint32Array.of(row));
    const [own = -1] = yield* assigner.assign(one, 1);
    const segment = own < 0 ? null : idOf(own);
    const changes = yield* movesByOneChange({ assigner, known }, own, asked);
    const definitions = segments.map(({ id }, position) => {
      const code = positions.indexOf(position);
      const matches = id === segment;
      return code < 0
        ? { segment: id, matches }
        : { segment: id, matches, rule: assigner.step(code, own, id, asked) };
    });
    const moves = [...classes.keys()].flatMap((code): readonly Move[] => {
      const [change, to] = [changes.get(code), idOf(code)];
      return change && to !== null ? [{ to, changes: [change] }] : [];
    });
    return { value: { segments: segment === null ? [] : [segment], definitions, moves } };
  },
};

/** A segment has the colour that it was learned with, until a person says another. */
function colouredAsLearned(
  segments: readonly SegmentLabel[],
  said: readonly SaidOfSegment[],
): readonly SaidOfSegment[] {
  return segments.map(({ id, color }) => ({ at: id, color, ...said.find(({ at }) => at === id) }));
}
