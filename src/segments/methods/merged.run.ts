import { message } from '../../language/message.ts';
import { failed, type Result } from '../../language/problem.ts';
import * as words from '../../language/words/merged.ts';
import type { Work } from '../../data/work.ts';
import { restLabel } from '../restLabel.ts';
import type { Group, Rule } from '../rule.ts';
import { restSegment } from '../segmentation.ts';
import { traceRules } from '../traceRules.ts';
import { type CodedCell, codedCell } from './combining/codedCell.ts';
import { countsIn, isIn } from './combining/countsIn.ts';
import { mergedParts, type MergedParts } from './combining/mergedParts.ts';
import { mergeReport } from './combining/mergeReport.ts';
import { withShortIds } from './combining/withShortIds.ts';
import type { MergedScheme } from './merged.ts';
import type { MethodContext, MethodRun } from './method.ts';
import type { RulesScheme } from './rulesScheme.ts';
import { asSaid } from './saidSchema.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';

interface Merging {
  readonly source: CodedCell;
  readonly parts: MergedParts;
}

/** Makes some segments of another cell one. A row that several of them keep counts in the first. */
export const run: MethodRun<MergedScheme, RulesScheme> = {
  *evaluate(scheme, context) {
    const merging = yield* mergingOf(scheme, context);
    if (failed(merging)) return merging;
    const { source, parts } = merging.value;
    const { segments, segmentOf } = parts;
    const codes = source.codes.map((code) => segmentOf[code]!);
    const report = mergeReport(source, parts, asSaid(segments, scheme.said), context.table);
    return { value: yield* codedSegmentation(context, { codes, segments, said: scheme.said, report }) };
  },

  *become(scheme, context) {
    const merging = yield* mergingOf(scheme, context);
    if (failed(merging)) return merging;
    const { source, parts } = merging.value;
    const labels = asSaid(parts.segments, scheme.said);
    return {
      value: withShortIds({
        overlap: 'firstMatch',
        segments: labels.map((label, at) => ({ ...label, rule: shortRule(source, parts, at + 1) })),
      }),
    };
  },

  *trace(scheme, row, context) {
    const merging = yield* mergingOf(scheme, context);
    if (failed(merging)) return merging;
    const { source, parts } = merging.value;
    const shown = asSaid(parts.segments, []).map((label, at) => ({
      ...label,
      rule: wholeRule(source, parts, at + 1),
    }));
    const rest = { ...restLabel, rule: wholeRule(source, parts, 0) };
    const segments = codesOf(parts, 0).length > 1 ? [...shown, rest] : shown;
    const traced = yield* traceRules({ overlap: 'firstMatch', segments }, row, context);
    if (failed(traced)) return traced;
    const own = traced.value.segments.filter((id) => id !== restSegment);
    return { value: { ...traced.value, segments: own } };
  },
};

function* mergingOf({ from, joins }: MergedScheme, context: MethodContext): Work<Result<Merging>> {
  if (from === null) return { problem: { message: message(words.chooseOne) } };
  const source = yield* codedCell(from, context);
  if (failed(source)) return source;
  const own = joins.filter(({ cell }) => cell === from);
  return { value: { source: source.value, parts: mergedParts(source.value.labels, own) } };
}

/** One condition where the segments share no rows and everyone else is not among them. */
function shortRule(source: CodedCell, parts: MergedParts, segment: number): Group {
  const { cell, labels, isPartition } = source;
  const codes = codesOf(parts, segment);
  const id = `${segment}`;
  if (!isPartition || codes.includes(labels.length)) return wholeRule(source, parts, segment);
  const items = [
    isIn(
      cell,
      labels.filter((_, code) => codes.includes(code)),
      `${id}.in`,
    ),
  ];
  return { id, kind: 'group', match: 'all', items };
}

/** Any of the segments that one is made of, each by itself. */
function wholeRule(source: CodedCell, parts: MergedParts, segment: number): Group {
  const id = `${segment}`;
  const items = codesOf(parts, segment).map((code): Rule => {
    const conditions = countsIn(source, code, `${id}.${code}`);
    if (conditions.length === 1) return conditions[0]!;
    return { id: `${id}.${code}`, kind: 'group', match: 'all', items: conditions };
  });
  const [only] = items;
  if (only?.kind === 'group' && items.length === 1) return only;
  return { id, kind: 'group', match: items.length > 1 ? 'any' : 'all', items };
}

/** The codes of the segments that one is made of; of 0 those that are everyone else. */
function codesOf({ segmentOf }: MergedParts, segment: number): readonly number[] {
  return [...segmentOf.keys()].filter((code) => segmentOf[code] === segment);
}
