import { failed, type Result } from '../../../language/problem.ts';
import { forEachRow } from '../../../data/forEachRow.ts';
import { rowsOf } from '../../../data/table.ts';
import type { Work } from '../../../data/work.ts';
import { chiSquareTree } from '../../../statistics/chiSquareTree.ts';
import { decisionTree } from '../../../statistics/decisionTree.ts';
import type { Predictor } from '../../../statistics/designMatrix.ts';
import { pruningByFolds } from '../../../statistics/pruningByFolds.ts';
import type { Tree } from '../../../statistics/tree.ts';
import type { MethodContext } from '../method.ts';
import type { Trait } from '../settings/setting.ts';
import type { TreeScheme } from '../tree.ts';
import { codeTraits } from './codeTraits.ts';
import { columnIn } from './columnIn.ts';
import type { LearnedTree } from './learnedTree.ts';
import { Learnings } from './learnings.ts';
import { leavesAsSegments } from './leavesAsSegments.ts';
import { gathered, predictorsOver } from './predictorsOver.ts';
import { rowsAreNotUnits } from './rowsAreNotUnits.ts';
import { segmentsTarget, traitTarget } from './targetOf.ts';

interface Grown {
  readonly tree: Tree;
  readonly unseen: number | null;
}

interface Task {
  readonly predictors: readonly Predictor[];
  readonly target: Uint8Array;
  readonly classes: number;
  readonly limits: {
    readonly maximumDepth: number;
    readonly minimumSplit: number;
    readonly minimumLeaf: number;
  };
}

const growers: Readonly<Record<TreeScheme['way'], (task: Task, scheme: TreeScheme) => Work<Grown>>> = {
  *gini({ predictors, target, classes, limits }, { prune, seed }) {
    if (!prune) return { tree: yield* decisionTree(predictors, target, classes, limits), unseen: null };
    const { tree, alpha, tried } = yield* pruningByFolds(predictors, target, classes, limits, {
      seed,
      simplest: true,
    });
    const error = tried.find((one) => one.alpha === alpha)?.error;
    return { tree, unseen: error === undefined ? null : 1 - error };
  },
  *chiSquare({ predictors, target, classes, limits }) {
    return { tree: yield* chiSquareTree(predictors, target, classes, limits), unseen: null };
  },
};

const trees = new Learnings<LearnedTree>();

/** The tree of a scheme, learned from the reference table where there is one. Nothing to learn from is a problem. */
export function* learnTree(scheme: TreeScheme, context: MethodContext): Work<Result<LearnedTree>> {
  const decides = context.reference ?? context;
  if (decides.isAggregate || context.isAggregate) return { problem: rowsAreNotUnits };
  const target =
    scheme.by === 'segments'
      ? yield* segmentsTarget(scheme.segments, decides, context.labels)
      : yield* traitTarget(scheme.target, decides);
  if (failed(target)) return target;
  const asked = predictorsOf(scheme, decides);
  const coded = yield* codeTraits(asked, decides, context);
  if (failed(coded)) return coded;
  const { traits, left } = coded.value;

  const { said: _, ...settings } = scheme;
  const names = traits.map(({ name }) => name);
  // What classes are called is laid over what was learned: a name makes no other tree.
  const { classes: labels } = target.value;
  const key = JSON.stringify([settings, names, labels.map(({ id }) => id)]);
  const { table } = decides;
  const { codes } = target.value;
  const columns = traits.map(({ subject }) => columnIn(decides, subject));
  const from = { table, key, columns, codes };
  const remembered = trees.get(from);
  if (remembered) return { value: { ...remembered, classes: labels } };
  const whole = predictorsOver(traits, decides);
  if (failed(whole)) return whole;

  const rows: number[] = [];
  let lacking = 0;
  forEachRow(rowsOf(table), (row) => {
    if (codes[row]! > 0) rows.push(row);
    else lacking++;
  });
  const taken = Uint32Array.from(rows);
  const predictors = gathered(whole.value, taken);
  const classes = Uint8Array.from(taken, (row) => codes[row]! - 1);
  const smallest = Math.max(scheme.leafRows, Math.ceil((rows.length * scheme.leafShare) / 100 - 1e-9));
  const limits = { maximumDepth: scheme.depth, minimumSplit: 2, minimumLeaf: smallest };
  const task = { predictors, target: classes, classes: labels.length, limits };
  const { tree, unseen } = yield* growers[scheme.way](task, scheme);
  const learned: LearnedTree = {
    tree,
    traits,
    left,
    classes: labels,
    leaves: leavesAsSegments(tree, traits),
    predictors,
    target: classes,
    rows: taken,
    lacking,
    smallest,
    unseen,
  };
  trees.set(from, learned);
  return { value: learned };
}

/** The traits to predict by, without the target and what is made of the same column. */
function predictorsOf(
  { by, target, predictors }: TreeScheme,
  { origin }: Pick<MethodContext, 'origin'>,
): readonly Trait[] {
  if (by === 'segments' || !target) return predictors;
  const columnOf = (trait: Trait) => (origin ? origin(trait) : trait.of === 'column' ? trait.column : null);
  const same = JSON.stringify(target);
  const column = columnOf(target);
  return predictors.filter(
    (trait) => JSON.stringify(trait) !== same && (column === null || columnOf(trait) !== column),
  );
}
