import { failed } from '../../language/problem.ts';
import { pacer, type Work } from '../../data/work.ts';
import type { Predictor } from '../../statistics/designMatrix.ts';
import { leafOf } from '../../statistics/leafOf.ts';
import type { Move } from '../trace.ts';
import { asSaid } from './saidSchema.ts';
import type { MethodRun } from './method.ts';
import type { RulesScheme } from './rulesScheme.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';
import type { LearnedTree } from './treeing/learnedTree.ts';
import { learnTree } from './treeing/learnTree.ts';
import { leafStep } from './treeing/leafStep.ts';
import { movesToLeaf } from './treeing/movesToLeaf.ts';
import { predictorsOver } from './treeing/predictorsOver.ts';
import { rulesOfTree } from './treeing/rulesOfTree.ts';
import { treeReport } from './treeing/treeReport.ts';
import type { TreeScheme } from './tree.ts';

/** Leaves of a tree, learned from the reference table where there is one; every row of a table comes to a leaf. */
export const run: MethodRun<TreeScheme, RulesScheme> = {
  *evaluate(scheme, context) {
    const found = yield* learnTree(scheme, context);
    if (failed(found)) return found;
    const learned = found.value;
    const predictors = predictorsOver(learned.traits, context);
    if (failed(predictors)) return predictors;
    const codes = yield* leafCodes(learned, predictors.value, context.table.totalRows());
    const report = yield* treeReport(learned, scheme, context);
    return {
      value: yield* codedSegmentation(context, {
        codes,
        segments: learned.leaves,
        said: scheme.said,
        report,
      }),
    };
  },

  *become(scheme, context) {
    const found = yield* learnTree(scheme, context);
    if (failed(found)) return found;
    return { value: rulesOfTree(found.value, asSaid(found.value.leaves, scheme.said)) };
  },

  *trace(scheme, row, context) {
    const found = yield* learnTree(scheme, context);
    if (failed(found)) return found;
    const { tree, traits, leaves, predictors: learned } = found.value;
    const over = predictorsOver(traits, context);
    if (failed(over)) return over;
    const predictors = over.value;
    const own = leafOf(tree, predictors, row);
    const labels = asSaid(leaves, scheme.said);
    const among = { traits, learned, predictors };
    return {
      value: {
        segments: labels.filter((_, position) => leaves[position]!.node === own).map(({ id }) => id),
        definitions: leaves.map((leaf) => ({
          segment: leaf.id,
          matches: leaf.node === own,
          rule: leafStep(leaf, traits, predictors, row, context),
        })),
        moves: leaves
          .flatMap((leaf): readonly Move[] => {
            if (leaf.node === own) return [];
            const changes = movesToLeaf(leaf, row, among, context);
            return changes === null ? [] : [{ to: leaf.id, changes }];
          })
          .toSorted((one, other) => one.changes.length - other.changes.length),
      },
    };
  },
};

/** The number of each row's leaf, 1 being the first shown. */
function* leafCodes(
  { tree, leaves }: LearnedTree,
  predictors: readonly Predictor[],
  size: number,
): Work<Uint16Array> {
  const codeOf = new Uint16Array(tree.nodes.length);
  leaves.forEach(({ node }, position) => (codeOf[node] = position + 1));
  const codes = new Uint16Array(size);
  const isTime = pacer();
  for (let row = 0; row < size; row++) {
    codes[row] = codeOf[leafOf(tree, predictors, row)]!;
    if ((row & 0x3fff) === 0 && isTime()) yield { fraction: row / size };
  }
  return codes;
}
