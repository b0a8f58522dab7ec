import { failed, type Problem, type Result } from '../../../language/problem.ts';
import { message } from '../../../language/message.ts';
import { forEachRow } from '../../../data/forEachRow.ts';
import { rowsOf } from '../../../data/table.ts';
import type { Work } from '../../../data/work.ts';
import { shareOfWork } from '../../../statistics/shareOfWork.ts';
import * as treeWords from '../../../language/words/tree.ts';
import * as words from '../../../language/words/typing.ts';
import type { MethodContext } from '../method.ts';
import { codeTraits } from '../treeing/codeTraits.ts';
import { columnIn } from '../treeing/columnIn.ts';
import { Learnings } from '../treeing/learnings.ts';
import { gathered, predictorsOver } from '../treeing/predictorsOver.ts';
import { rowsAreNotUnits } from '../treeing/rowsAreNotUnits.ts';
import { segmentClasses } from '../treeing/segmentClasses.ts';
import type { TypingScheme } from '../typing.ts';
import { crossValidate } from './crossValidate.ts';
import { type GoldenQuestions, goldenQuestions, only, sampled } from './goldenQuestions.ts';
import { learners } from './learners.ts';
import type { LearnedTyping } from './learnedTyping.ts';

/** The accuracy is checked on so many rows at most: our own bound, so that it stays short. */
const checkedRows = 10_000;

const tools = new Learnings<LearnedTyping>();
const searches = new Learnings<GoldenQuestions>();

/** The typing tool of a scheme, learned from the reference table where there is one; its segments must stand over that. */
export function* learnTyping(scheme: TypingScheme, context: MethodContext): Work<Result<LearnedTyping>> {
  const decides = context.reference ?? context;
  if (decides.isAggregate || context.isAggregate) return { problem: rowsAreNotUnits };
  const found = yield* segmentClasses(scheme.segments, decides, context.labels);
  if (failed(found)) return scheme.segments === null ? found : { problem: overAnotherTable };
  const { codes, classes } = found.value;
  if (classes.length < 2) return { problem: { message: message(treeWords.oneClass) } };
  const coded = yield* codeTraits(scheme.traits, decides, context);
  if (failed(coded)) return coded;
  const { traits, left } = coded.value;

  const { said: _, questions, ...settings } = scheme;
  const names = traits.map(({ name }) => name);
  const segments = context.labels?.(scheme.segments!) ?? [];
  // What segments are called is laid over what was learned: a name or colour learns nothing anew.
  const idsOf = (labels: readonly { readonly id: string }[]) => labels.map(({ id }) => id);
  const searched = JSON.stringify([settings, names, idsOf(segments), idsOf(classes)]);
  const key = `${questions} ${searched}`;
  const { table, weights } = decides;
  const columns = traits.map(({ subject }) => columnIn(decides, subject));
  const from = { table, key, columns, codes, ...(weights && { weights }) };
  const remembered = tools.get(from);
  if (remembered) return { value: { ...remembered, segments, classes } };
  const whole = predictorsOver(traits, decides);
  if (failed(whole)) return whole;

  const rows: number[] = [];
  forEachRow(rowsOf(table), (row) => rows.push(row));
  const taken = Uint32Array.from(rows);
  const all = {
    predictors: gathered(whole.value, taken),
    target: Uint8Array.from(taken, (row) => codes[row]! - 1),
    classes: classes.length,
    weights: weights ? meanOne(taken, weights) : null,
    depth: scheme.depth,
  };
  const learn = learners[scheme.way];
  const { folds, seed } = scheme;
  const search = { ...from, key: searched };
  let golden = searches.get(search);
  if (!golden) {
    golden = yield* shareOfWork(goldenQuestions(learn, all, folds, seed), 0, 0.6);
    searches.set(search, golden);
  }
  const chosen =
    questions === 0 || questions >= traits.length
      ? [...traits.keys()]
      : golden.order.slice(0, questions).toSorted((one, other) => one - other);
  const known = only(all, chosen);
  const checking = crossValidate(learn, sampled(known, checkedRows, seed), folds, seed);
  const checked = yield* shareOfWork(checking, 0.6, 0.9);
  const assigner = yield* shareOfWork(learn(known), 0.9, 1);
  const learned: LearnedTyping = {
    assigner,
    traits: chosen.map((trait) => traits[trait]!),
    offered: traits,
    left,
    segments,
    classes,
    positions: classes.map(({ id }) => segments.findIndex((segment) => segment.id === id)),
    known,
    measured: codes,
    checked,
    golden,
  };
  tools.set(from, learned);
  return { value: learned };
}

/** The weights of some rows over their mean; null where they weigh nothing. */
function meanOne(rows: Uint32Array, weights: Float64Array): Float64Array | null {
  const own = Float64Array.from(rows, (row) => weights[row]!);
  const mean = own.reduce((sum, weight) => sum + weight, 0) / own.length;
  return mean > 0 ? own.map((weight) => weight / mean) : null;
}

const overAnotherTable: Problem = {
  message: message(words.overAnotherTable),
  remedy: message(words.chooseReference),
  place: { field: 'reference' },
};
