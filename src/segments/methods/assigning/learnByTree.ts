import { decisionTree } from '../../../statistics/decisionTree.ts';
import { leafOf } from '../../../statistics/leafOf.ts';
import { pathOf } from '../../../statistics/pathOf.ts';
import { leafStep } from '../treeing/leafStep.ts';
import type { Learn } from './assigner.ts';

/** A leaf has at least so many rows, and this part of those learned from: our own bounds. */
const leastRows = 5;
const leastShare = 0.01;

const stretch = 1 << 15;

/** A decision tree: a row is given the class that most rows of its leaf have, each counted by its weight. Only a row without any trait has none. */
export const learnByTree: Learn = function* ({ predictors, target, classes, weights, depth }) {
  const minimumLeaf = Math.max(leastRows, Math.ceil(target.length * leastShare));
  const limits = { maximumDepth: depth, minimumLeaf, rowWeights: weights };
  const tree = yield* decisionTree(predictors, target, classes, limits);
  const { nodes } = tree;
  return {
    *assign(asked, size) {
      const codes = new Int16Array(size);
      for (let row = 0; row < size; row++) {
        const hasAny = asked.some((predictor) =>
          predictor.kind === 'number' ? !Number.isNaN(predictor.values[row]!) : predictor.codes[row] !== 0,
        );
        codes[row] = hasAny ? nodes[leafOf(tree, asked, row)]!.prediction : -1;
        if (row % stretch === stretch - 1) yield { fraction: row / size };
      }
      return codes;
    },
    step(code, own, id, { traits, predictors: asked, row, context }) {
      const leaves = [...nodes.keys()].filter(
        (position) => nodes[position]!.split === null && nodes[position]!.prediction === code,
      );
      const items = leaves.map((leaf) => {
        const step = leafStep({ id: `${id}.${leaf}`, path: pathOf(tree, leaf) }, traits, asked, row, context);
        return own < 0 ? { ...step, holds: false } : step;
      });
      return { kind: 'group', id, holds: code === own, match: 'any', items };
    },
  };
};
