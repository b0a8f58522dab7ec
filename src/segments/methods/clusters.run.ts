import { message } from '../../language/message.ts';
import { failed } from '../../language/problem.ts';
import type { Text } from '../../language/text.ts';
import * as words from '../../language/words/clusters.ts';
import type { Work } from '../../data/work.ts';
import type { ReportPart } from '../report.ts';
import { clearnessOf } from './clustering/clearness.ts';
import { clearnessParts, figuresOf } from './clustering/clearnessParts.ts';
import { compareNumbers, numbersCompared } from './clustering/compare.ts';
import { compareParts } from './clustering/compareParts.ts';
import { type Applied, type Fit, fitAndApply } from './clustering/fit.ts';
import { nameSegments } from './clustering/nameSegments.ts';
import { numberedSegments } from './clustering/numberedSegments.ts';
import { columnsOf } from './clustering/prepare.ts';
import { preparationTable } from './clustering/preparationTable.ts';
import { type Feature, profileOf } from './clustering/profile.ts';
import { profileParts } from './clustering/profileParts.ts';
import { remembered } from './settled/remembered.ts';
import { separationPart } from './clustering/separationPart.ts';
import { checkStability } from './clustering/stability.ts';
import { stabilityParts } from './clustering/stabilityParts.ts';
import { traceClusters } from './clustering/traceClusters.ts';
import { treePart } from './clustering/treePart.ts';
import { warningsOf } from './clustering/warnings.ts';
import { workedRow } from './clustering/workedRow.ts';
import type { ClustersScheme } from './clusters.ts';
import type { MethodRun } from './method.ts';
import { asSaid } from './saidSchema.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';
import { reportCard } from './settled/reportCard.ts';

/** Clusters of the table that decides; rows of others go to the nearest centre, rows that lack a value to everyone else. */
export const run: MethodRun<ClustersScheme> = {
  *evaluate(scheme, context) {
    const applied = yield* fitAndApply(scheme, context);
    if (failed(applied)) return applied;
    const segments = yield* segmentsOf(applied.value.fit);
    const names = asSaid(segments, scheme.said).map(({ name }) => name);
    const all = context.table.numRows();
    const report = yield* reportOf(applied.value, scheme, names, all);
    const { codes } = applied.value;
    return { value: yield* codedSegmentation(context, { codes, segments, said: scheme.said, report }) };
  },

  *trace(scheme, row, context) {
    const applied = yield* fitAndApply(scheme, context);
    if (failed(applied)) return applied;
    const columns = columnsOf(scheme.traits, context);
    if (failed(columns)) return columns;
    const ids = idsOf(applied.value.fit);
    return { value: yield* traceClusters(applied.value, columns.value, row, ids) };
  },
};

const idsOf = ({ centres }: Fit) => numberedSegments(centres.size).map(({ id }) => id);

const features = remembered<readonly Feature[]>(4);

/** The segments with names from what marks them on the table that decides. */
function* segmentsOf(fit: Fit): Work<readonly { readonly id: string; readonly name: Text }[]> {
  const { prepared, members, centres } = fit;
  const found = yield* features([fit], '', () =>
    profileOf(prepared.space.axes, prepared.readings, prepared.rows, members, centres.size),
  );
  const names = nameSegments(found, centres.size);
  return idsOf(fit).map((id, position) => ({ id, name: names[position]! }));
}

function* reportOf(
  applied: Applied,
  scheme: ClustersScheme,
  names: Parameters<typeof warningsOf>[1],
  all: number,
): Work<readonly ReportPart[]> {
  const { fit, rows, members, readings, isDeciding } = applied;
  const ids = idsOf(fit);
  const profile = yield* features([fit, applied], '', () =>
    profileOf(fit.prepared.space.axes, readings, rows, members, ids.length),
  );
  const card = words.cards[scheme.way];
  const beginning: readonly ReportPart[] = [
    reportCard(card, card.formula),
    ...(yield* warningsOf(applied, names, scheme.clusters)),
    ...notesOf(applied, all),
  ];
  if (!isDeciding) return [...beginning, ...profileParts(profile, ids, names)];
  const clearness = yield* clearnessOf(fit, scheme.seed);
  const numbers = scheme.compare ? numbersCompared(scheme.clusters) : [];
  const checked = scheme.stability ? yield* checkStability(fit, clearness, numbers, scheme.seed) : null;
  const compared = scheme.compare ? yield* compareNumbers(fit, numbers, scheme.seed, scheme.gap) : null;
  return [
    ...beginning,
    figuresOf(fit, clearness, scheme),
    ...(checked ? stabilityParts(checked, ids) : []),
    ...profileParts(profile, ids, names),
    ...(yield* separationPart(fit, ids, scheme.seed)),
    ...clearnessParts(fit, clearness, checked, ids, names),
    ...treePart(fit, ids),
    ...(compared ? compareParts(compared) : []),
    preparationTable(applied, scheme),
    ...workedRow(fit, names),
  ];
}

function notesOf({ fit, rows, isDeciding }: Applied, all: number): readonly ReportPart[] {
  const left = all - rows.length;
  const { sample, members } = fit;
  const said = [
    ...(left > 0 ? [message(words.leftOut, { rows: left })] : []),
    ...(isDeciding ? [] : [message(words.centresElsewhere)]),
    ...(isDeciding && sample ? [message(words.sampled, { rows: sample.length, of: members.length })] : []),
  ];
  return said.map((each): ReportPart => ({ part: 'note', message: each }));
}
