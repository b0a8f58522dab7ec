import { message } from '../../language/message.ts';
import { failed } from '../../language/problem.ts';
import type { Name } from '../../language/text.ts';
import * as words from '../../language/words/latentClasses.ts';
import type { Work } from '../../data/work.ts';
import type { ReportPart } from '../report.ts';
import { classFeatures } from './clustering/latent/classFeatures.ts';
import {
  classFigures,
  classWarnings,
  compareClassParts,
  workedClass,
} from './clustering/latent/classParts.ts';
import { compareClasses } from './clustering/latent/compareClasses.ts';
import { type AppliedClasses, fitClasses } from './clustering/latent/fitClasses.ts';
import { traceClasses } from './clustering/latent/traceClasses.ts';
import { nameSegments } from './clustering/nameSegments.ts';
import { numberedSegments } from './clustering/numberedSegments.ts';
import { columnsOf } from './clustering/prepare.ts';
import { profileParts } from './clustering/profileParts.ts';
import type { LatentClassesScheme } from './latentClasses.ts';
import type { MethodRun } from './method.ts';
import { asSaid } from './saidSchema.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';
import { reportCard } from './settled/reportCard.ts';

/** The most probable class of each row; rows without any answer are everyone else. */
export const run: MethodRun<LatentClassesScheme> = {
  *evaluate(scheme, context) {
    const applied = yield* fitClasses(scheme, context);
    if (failed(applied)) return applied;
    const { fit, codes } = applied.value;
    const features = classFeatures(fit);
    const names = nameSegments(features, scheme.classes);
    const segments = numberedSegments(scheme.classes).map(({ id }, at) => ({ id, name: names[at]! }));
    const shown = asSaid(segments, scheme.said).map(({ name }) => name);
    const all = context.table.numRows();
    const report = [
      ...beginning(applied.value, shown, all),
      ...profileParts(
        features,
        segments.map(({ id }) => id),
        shown,
        words.probabilities,
      ),
      ...(yield* diagnostics(applied.value, scheme, shown)),
    ];
    return { value: yield* codedSegmentation(context, { codes, segments, said: scheme.said, report }) };
  },

  *trace(scheme, row, context) {
    const applied = yield* fitClasses(scheme, context);
    if (failed(applied)) return applied;
    const columns = columnsOf(scheme.traits, context);
    if (failed(columns)) return columns;
    const ids = numberedSegments(scheme.classes).map(({ id }) => id);
    return { value: traceClasses(applied.value, columns.value, row, ids) };
  },
};

function beginning(applied: AppliedClasses, names: readonly Name[], all: number): readonly ReportPart[] {
  const { fit, isDeciding, rows } = applied;
  const left = all - rows.length;
  const notes = [
    ...(left > 0 ? [message(words.unanswered, { rows: left })] : []),
    ...(isDeciding ? [] : [message(words.classesElsewhere)]),
    ...(isDeciding && fit.labels.length < rows.length
      ? [message(words.sampled, { rows: fit.labels.length, of: rows.length })]
      : []),
  ];
  return [
    reportCard(words, words.formula),
    ...classWarnings(applied, names),
    ...notes.map((each): ReportPart => ({ part: 'note', message: each })),
    ...(isDeciding ? classFigures(fit, names) : []),
  ];
}

function* diagnostics(
  applied: AppliedClasses,
  { compare, seed }: LatentClassesScheme,
  names: readonly Name[],
): Work<readonly ReportPart[]> {
  if (!applied.isDeciding) return [];
  const compared = compare ? compareClassParts(yield* compareClasses(applied.fit, seed)) : [];
  return [...compared, ...workedClass(applied, names)];
}
