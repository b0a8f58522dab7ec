import { type Bitmap, countRows, emptyBitmap } from '../../data/bitmap.ts';
import type { Work } from '../../data/work.ts';
import { isActive } from '../isActive.ts';
import type { Axis } from '../logic/axis.ts';
import { axesOf } from '../logic/axesOf.ts';
import type { Gap } from '../logic/gap.ts';
import { gapOf } from '../logic/gapOf.ts';
import { logicOf } from '../logic/logicOf.ts';
import { axesAsked, spaceOf, truthOf } from '../logic/truth.ts';
import type { MethodContext } from '../methods/method.ts';
import type { RuleSegment, RulesScheme } from '../methods/rulesScheme.ts';
import { conditionsOf } from '../rule.ts';
import type { Segmentation } from '../segmentation.ts';
import type { Finding } from './finding.ts';
import { checks } from './index.ts';
import { segmentFacts } from './segmentFacts.ts';
import { sharedRows } from './sharedRows.ts';

/** More combinations of answers than these are not gone through for all segments together. */
const mostCombinations = 20_000;

/** What is wrong or odd with a set of rules, seen on one table. Nothing is said where ids stand twice: no place could be named. */
export function* checkRules(
  scheme: RulesScheme,
  segmentation: Segmentation,
  context: MethodContext,
): Work<readonly Finding[]> {
  const on = scheme.segments.filter(({ off }) => !off);
  const asking = on.filter(({ rule }) => isActive(rule));
  const ids = asking.flatMap(({ rule }) => Array.from(conditionsOf(rule), ({ id }) => id));
  if (new Set(ids).size < ids.length) return [];
  const axes = axesOf(
    asking.map(({ rule }) => rule),
    context,
  );
  const space = spaceOf(axes, mostCombinations);
  const logic = yield* logicOf(asking, axes, space);
  const rows = context.table.numRows();
  const rest = countRows(segmentation.rest);
  const live = asking.filter(({ rule }) => !logic.never.has(rule.id));
  const gap = rest > 0 && rest < rows ? yield* gapLeft(segmentation.rest, live, axes) : null;
  const segments = yield* segmentFacts(on, segmentation);
  const shared = sharedRows(segments, segmentation, rows - rest);
  const facts = { scheme, segments, rows, rest, shared, counts: segmentation.counts, logic, gap };
  return checks.flatMap((check) => check.find(facts));
}

/** Which rows are left, by what the rules ask about that hold for some. */
function* gapLeft(rest: Bitmap, live: readonly RuleSegment[], axes: readonly Axis[]): Work<Gap | null> {
  const asked = new Set(live.flatMap(({ rule }) => axesAsked(rule, axes)));
  const space = spaceOf([...asked], mostCombinations);
  if (!space) return yield* gapOf(rest, [...asked], null, null);
  const taken = emptyBitmap(space.all.length);
  for (const { rule } of live) {
    const truth = truthOf(rule, space);
    if (truth) taken.or(truth);
  }
  return yield* gapOf(rest, space.axes, space, taken);
}
