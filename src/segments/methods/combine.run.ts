import { failed, type Result } from '../../language/problem.ts';
import { message } from '../../language/message.ts';
import * as words from '../../language/words/combine.ts';
import { rowsOf } from '../../data/table.ts';
import { pacer, type Work } from '../../data/work.ts';
import { type Contingency, contingencyOf } from '../../statistics/contingency.ts';
import type { MethodContext, MethodRun } from './method.ts';
import type { CombineScheme } from './combine.ts';
import { codedCell, type CodedCell } from './combining/codedCell.ts';
import { combineReport } from './combining/combineReport.ts';
import { pairings } from './combining/pairings.ts';
import { asSaid } from './saidSchema.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';

interface Compared {
  readonly first: CodedCell;
  readonly second: CodedCell;
  /** Rows of the table by both: everyone else is the last of each. */
  readonly table: Contingency;
}

/** Puts the segments of two cells over the same table together. A row that several segments keep counts in the first. */
export const run: MethodRun<CombineScheme> = {
  *evaluate(scheme, context) {
    const compared = yield* compare(scheme, context);
    if (failed(compared)) return compared;
    const { first, second, table } = compared.value;
    const paired = pairings(scheme.way, first.labels, second.labels, table);
    if (failed(paired)) return paired;
    const { segments, segmentOf } = paired.value;
    const codes = new Uint8Array(first.codes.length);
    const isTime = pacer();
    for (let row = 0; row < codes.length; row++) {
      codes[row] = segmentOf[first.codes[row]! * table.columns + second.codes[row]!]!;
      if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / codes.length };
    }
    const report = combineReport(first.labels, second.labels, table);
    return { value: yield* codedSegmentation(context, { codes, segments, said: scheme.said, report }) };
  },

  *trace(scheme, row, context) {
    const compared = yield* compare(scheme, context);
    if (failed(compared)) return compared;
    const { first, second, table } = compared.value;
    const paired = pairings(scheme.way, first.labels, second.labels, table);
    if (failed(paired)) return paired;
    const { segments, segmentOf, parts } = paired.value;
    const own = segmentOf[first.codes[row]! * table.columns + second.codes[row]!]!;
    return {
      value: {
        segments: asSaid(segments, scheme.said).flatMap(({ id }, at) => (at + 1 === own ? [id] : [])),
        definitions: segments.map(({ id }, at) => ({
          segment: id,
          matches: at + 1 === own,
          rule: {
            kind: 'group',
            id,
            holds: at + 1 === own,
            items: [first, second].map(({ labels, codes }, side) => ({
              kind: 'condition',
              id: `${id}.${side}`,
              holds: parts[at]![side]!.includes(codes[row]!),
              subject: { of: 'segment' },
              value: null,
              type: 'segment',
              said: message(words.isIn, {
                segments: {
                  list: parts[at]![side]!.map((code) => labels[code]?.name ?? words.nobody),
                  or: true,
                },
              }),
            })),
          },
        })),
        moves: [],
      },
    };
  },
};

function* compare({ first, second }: CombineScheme, context: MethodContext): Work<Result<Compared>> {
  if (first === null || second === null) return { problem: { message: message(words.chooseTwo) } };
  const one = yield* codedCell(first, context);
  if (failed(one)) return one;
  const other = yield* codedCell(second, context);
  if (failed(other)) return other;
  const [rows, columns] = [one.value.labels.length + 1, other.value.labels.length + 1];
  const counts = new Float64Array(rows * columns);
  const all = rowsOf(context.table);
  for (let row = all.next(0); row >= 0; row = all.next(row + 1))
    counts[one.value.codes[row]! * columns + other.value.codes[row]!]!++;
  return {
    value: { first: one.value, second: other.value, table: contingencyOf(counts, rows, columns) },
  };
}
