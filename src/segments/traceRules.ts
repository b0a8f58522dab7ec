import { failed, type Result } from '../language/problem.ts';
import type { Work } from '../data/work.ts';
import { keptBy } from './keptBy.ts';
import type { MethodContext } from './methods/method.ts';
import type { RulesScheme } from './methods/rulesScheme.ts';
import type { Place } from './moves/changedRow.ts';
import { smallestMoves } from './moves/smallestMoves.ts';
import { rowAsked } from './rowAsked.ts';
import { ruleHolds } from './ruleHolds.ts';
import { restSegment } from './segmentation.ts';
import type { Trace } from './trace.ts';
import { traceStep } from './traceStep.ts';

/** Why one row of the table's base is where a set of rules puts it, and the smallest change that would move it. */
export function* traceRules(
  { overlap, segments }: RulesScheme,
  row: number,
  context: MethodContext,
): Work<Result<Trace>> {
  const active = segments.filter(({ off }) => !off);
  const asked = rowAsked(active, row, context);
  if (failed(asked)) return asked;
  const matching: Place = (answer) =>
    active.filter(({ rule }) => ruleHolds(rule, answer) === true).map(({ id }) => id);
  const place: Place = (answer) => {
    const kept = keptBy(overlap, matching(answer));
    return kept.length > 0 ? kept : [restSegment];
  };
  const { conditions } = asked.value;
  const matches = matching((condition) => conditions.get(condition)?.answer ?? null);
  const kept = keptBy(overlap, matches);
  const definitions = active.map(({ id, rule }) => {
    const taker = matches.includes(id) && !kept.includes(id) ? kept[0] : undefined;
    return {
      segment: id,
      matches: matches.includes(id),
      ...(taker !== undefined && { takenBy: taker }),
      rule: traceStep(rule, conditions),
    };
  });
  const places = [...active.map(({ id }) => id), restSegment];
  const rows = context.table.mask() ?? null;
  const moves = yield* smallestMoves(asked.value, places, place, rows, row);
  return { value: { segments: kept, definitions, moves } };
}
