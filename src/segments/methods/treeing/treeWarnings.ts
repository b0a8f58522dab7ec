import { message } from '../../../language/message.ts';
import type { Work } from '../../../data/work.ts';
import type { Confusion } from '../../../statistics/confusion.ts';
import { leakage } from '../../../statistics/leakage.ts';
import * as words from '../../../language/words/tree.ts';
import type { ReportPart } from '../../report.ts';
import type { LearnedTree } from './learnedTree.ts';
import { mostLevels } from './toPredictBy.ts';

/** With fewer rows a tree, or the share in a leaf, follows chance: our own bounds. */
const fewRows = 100;
const tinyLeaf = 30;
/** A segment of more of the rows says little. */
const giant = 0.8;

/** What speaks against a tree, and what one should know of it. */
export function* treeWarnings(learned: LearnedTree, compared: Confusion): Work<readonly ReportPart[]> {
  const { tree, traits, classes, leaves, predictors, target, left, lacking } = learned;
  const parts: ReportPart[] = [];
  const warn = (text: Parameters<typeof message>[0], values: Parameters<typeof message>[1] = {}) =>
    parts.push({ part: 'warning', message: message(text, values) });
  const note = (text: Parameters<typeof message>[0], values: Parameters<typeof message>[1] = {}) =>
    parts.push({ part: 'note', message: message(text, values) });
  const sizes = leaves.map(({ node }) => tree.nodes[node]!.rows);
  if (target.length < fewRows) warn(words.fewRows, { rows: target.length });
  if (leaves.length === 1) warn(words.noSplit);
  else {
    const tiny = sizes.filter((size) => size < tinyLeaf).length;
    if (tiny > 0) warn(words.tinyLeaves, { count: tiny });
    const share = Math.max(...sizes) / target.length;
    if (share > giant) warn(words.giantLeaf, { share: { percent: share } });
  }
  if (classes.length === 2) {
    const told = yield* leakage(predictors, target);
    for (const [column, { area, suspicion }] of told.entries())
      if (suspicion !== null)
        warn(suspicion === 'alone' ? words.leaks : words.mayLeak, {
          trait: traits[column]!.name,
          area: { number: area!, digits: 3 },
        });
  }
  if (leaves.length > 1 && compared.accuracy <= compared.majority.accuracy)
    note(words.noBetter, { class: classes[compared.majority.class]!.name });
  if (left.length > 0) note(words.leftOut, { most: mostLevels, traits: { list: left } });
  if (lacking > 0) note(words.lackTarget, { rows: lacking });
  if (hasMissing(learned)) note(words.missingGoes);
  return parts;
}

function hasMissing({ tree, predictors }: LearnedTree): boolean {
  const asked = new Set(tree.nodes.flatMap(({ split }) => split?.column ?? []));
  return [...asked].some((column) => {
    const predictor = predictors[column]!;
    return predictor.kind === 'number'
      ? predictor.values.some((value) => Number.isNaN(value))
      : predictor.codes.some((code) => code === 0);
  });
}
