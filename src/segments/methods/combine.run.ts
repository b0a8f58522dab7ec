import { failed, type Result } from '../../language/problem.ts';
import { message } from '../../language/message.ts';
import * as words from '../../language/words/combine.ts';
import { rowsOf } from '../../data/table.ts';
import { pacer, type Work } from '../../data/work.ts';
import { type Contingency, contingencyOf } from '../../statistics/contingency.ts';
import { traceRules } from '../traceRules.ts';
import type { MethodContext, MethodRun } from './method.ts';
import type { CombineScheme } from './combine.ts';
import { codedCell, type CodedCell } from './combining/codedCell.ts';
import { combineReport } from './combining/combineReport.ts';
import { countsIn } from './combining/countsIn.ts';
import { type Pairings, pairings } from './combining/pairings.ts';
import { withShortIds } from './combining/withShortIds.ts';
import type { RulesScheme, RuleSegment } from './rulesScheme.ts';
import { asSaid } from './saidSchema.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';

interface Compared {
  readonly first: CodedCell;
  readonly second: CodedCell;
  /** Rows of the table by both: everyone else is the last of each. */
  readonly table: Contingency;
  readonly paired: Pairings;
  /** How many segments that are to be split are gone. */
  readonly gone: number;
}

/** Puts the segments of two cells over the same table together. A row that several segments keep counts in the first. */
export const run: MethodRun<CombineScheme, RulesScheme> = {
  *evaluate(scheme, context) {
    const compared = yield* compare(scheme, context);
    if (failed(compared)) return compared;
    const { first, second, table, paired, gone } = compared.value;
    const { segments, segmentOf } = paired;
    const codes = new Uint8Array(first.codes.length);
    const isTime = pacer();
    for (let row = 0; row < codes.length; row++) {
      codes[row] = segmentOf[first.codes[row]! * table.columns + second.codes[row]!]!;
      if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / codes.length };
    }
    const all = rowsOf(context.table);
    let row = all.next(0);
    while (row >= 0 && codes[row] === 0) row = all.next(row + 1);
    const made = asSaid(segments, scheme.said);
    const report = combineReport({ first, second, table, made, segmentOf, gone, row: row < 0 ? null : row });
    return { value: yield* codedSegmentation(context, { codes, segments, said: scheme.said, report }) };
  },

  *become(scheme, context) {
    const compared = yield* compare(scheme, context);
    if (failed(compared)) return compared;
    // Rules are the same for every table: a pair without rows here may have some in another. What both agree on is as
    // this table matches them.
    const { segments, pairs, bare } = compared.value.paired;
    const paired = {
      segments: [...segments, ...bare.map(({ segment }) => segment)],
      pairs: [...pairs, ...bare.map(({ pair }) => pair)],
    };
    return { value: withShortIds(rulesOf(scheme, { ...compared.value, paired })) };
  },

  *trace(scheme, row, context) {
    const compared = yield* compare(scheme, context);
    return failed(compared) ? compared : yield* traceRules(rulesOf(scheme, compared.value), row, context);
  },
};

interface Ruled extends Pick<Compared, 'first' | 'second'> {
  readonly paired: Pick<Pairings, 'segments' | 'pairs'>;
}

/** The segments that are made of anything, by the segments of both cells that their rows count in. */
function rulesOf({ said }: CombineScheme, { first, second, paired }: Ruled): RulesScheme {
  const labels = asSaid(paired.segments, said);
  return {
    overlap: 'firstMatch',
    segments: labels.flatMap((label, at): readonly RuleSegment[] => {
      const pair = paired.pairs[at];
      if (!pair) return [];
      const items = [
        ...countsIn(first, pair[0], `${at}.first`),
        ...(pair[1] === null ? [] : countsIn(second, pair[1], `${at}.second`)),
      ];
      return [{ ...label, rule: { id: `${at}`, kind: 'group', match: 'all', items } }];
    }),
  };
}

function* compare(
  { first, second, way, only }: CombineScheme,
  context: MethodContext,
): Work<Result<Compared>> {
  if (first === null || second === null)
    return { problem: { message: message(words.chooseTwo), remedy: message(words.makeAnother) } };
  const one = yield* codedCell(first, context);
  if (failed(one)) return one;
  const other = yield* codedCell(second, context);
  if (failed(other)) return other;
  const [rows, columns] = [one.value.labels.length + 1, other.value.labels.length + 1];
  const counts = new Float64Array(rows * columns);
  const all = rowsOf(context.table);
  for (let row = all.next(0); row >= 0; row = all.next(row + 1))
    counts[one.value.codes[row]! * columns + other.value.codes[row]!]!++;
  const table = contingencyOf(counts, rows, columns);
  const chosen = only.filter(({ cell }) => cell === first).map(({ segment }) => segment);
  const paired = pairings(way, one.value.labels, other.value.labels, table, new Set(chosen));
  if (failed(paired)) return paired;
  const known = new Set(one.value.labels.map(({ id }) => id));
  const gone = way === 'split' ? chosen.filter((id) => !known.has(id)).length : 0;
  return { value: { first: one.value, second: other.value, table, paired: paired.value, gone } };
}
