import { message, type MessageValue } from '../../../language/message.ts';
import { textFrom } from '../../../language/textFrom.ts';
import type { Work } from '../../../data/work.ts';
import { areaUnderCurve } from '../../../statistics/areaUnderCurve.ts';
import { confusion } from '../../../statistics/confusion.ts';
import { leavesOf } from '../../../statistics/leavesOf.ts';
import type { PathCondition } from '../../../statistics/pathOf.ts';
import type { Tree } from '../../../statistics/tree.ts';
import { treeImportance } from '../../../statistics/treeImportance.ts';
import * as words from '../../../language/words/tree.ts';
import type { ReportPart } from '../../report.ts';
import type { MethodContext } from '../method.ts';
import { asSaid } from '../saidSchema.ts';
import type { TreeScheme } from '../tree.ts';
import { confusionPart } from './confusionPart.ts';
import type { LearnedTree } from './learnedTree.ts';
import { nameOfCondition } from './pathWords.ts';
import { plainName } from './plainName.ts';
import { treeWarnings } from './treeWarnings.ts';
import { workedPath } from './workedPath.ts';
import { reportCard } from '../settled/reportCard.ts';

/** What is told of a tree beside its leaves; all of the rows that it was learned from. */
export function* treeReport(
  learned: LearnedTree,
  scheme: TreeScheme,
  context: MethodContext,
): Work<readonly ReportPart[]> {
  const { tree, traits, classes, predictors, target, leaves, unseen } = learned;
  const { nodes } = tree;
  const found = yield* leavesOf(tree, predictors, target.length);
  const compared = confusion(
    target,
    Uint8Array.from(found, (leaf) => nodes[leaf]!.prediction),
    classes.length,
  );
  if (compared === null) return [];
  const isTwo = classes.length === 2;
  const scores = Float64Array.from(found, (leaf) => nodes[leaf]!.counts[1]! / nodes[leaf]!.rows);
  const area = isTwo ? areaUnderCurve(scores, target) : null;
  const majority = message(words.majority, { class: classes[compared.majority.class]!.name });
  const wanted = isTwo ? classes[1]!.name : null;
  const labels = asSaid(leaves, scheme.said);
  const importance = treeImportance(tree, traits.length);
  const byImportance = [...traits.keys()]
    .filter((trait) => importance[trait]! > 0)
    .toSorted((one, other) => importance[other]! - importance[one]! || one - other);
  return [
    reportCard(words, words.formula[scheme.way]),
    ...(yield* treeWarnings(learned, compared)),
    {
      part: 'figures',
      title: message(words.fit),
      figures: [
        { label: words.rowsLearned, value: target.length },
        { label: words.leaves, value: leaves.length },
        { label: words.accuracy, value: { percent: compared.accuracy } },
        { label: majority, value: { percent: compared.majority.accuracy } },
        { label: words.balanced, value: { percent: compared.balancedAccuracy } },
        ...(area === null ? [] : [{ label: words.area, value: { number: area, digits: 3 } }]),
        ...(unseen === null ? [] : [{ label: words.unseen, value: { percent: unseen } }]),
      ],
    },
    {
      part: 'table',
      title: message(words.leafTable),
      columns: [
        { label: words.leaf },
        { label: words.rows, isNumber: true },
        { label: words.shareOfRows, isNumber: true },
        ...classes.map(({ name }) => ({ label: name, isNumber: true as const })),
        { label: words.prediction },
      ],
      rows: leaves.map(({ node }, position): readonly MessageValue[] => {
        const { rows, counts, prediction } = nodes[node]!;
        return [
          labels[position]!.name,
          rows,
          { percent: rows / target.length },
          ...counts.map((count) => ({ percent: rows > 0 ? count / rows : 0 })),
          classes[prediction]!.name,
        ];
      }),
    },
    ...(nodes.length > 1 ? [nodeTable(learned, scheme)] : []),
    {
      part: 'chart',
      title: wanted === null ? message(words.predictedTitle) : message(words.ratesTitle, { class: wanted }),
      chart: 'bars',
      rows: leaves.map(({ id, rate }) => ({
        label: id,
        value: rate * 100,
        segment: id,
        reference: isTwo ? (nodes[0]!.counts[1]! / nodes[0]!.rows) * 100 : null,
      })),
      across: words.percent,
      up: words.leaf,
    },
    ...(byImportance.length > 0
      ? [
          {
            part: 'chart' as const,
            title: message(words.importance),
            hint: message(words.importanceHint),
            chart: 'bars',
            rows: byImportance.map((trait) => ({
              label: plainName(traits[trait]!, context),
              value: importance[trait]! * 100,
              segment: null,
              reference: null,
            })),
            across: words.percent,
            up: words.trait,
          },
        ]
      : []),
    confusionPart(compared, classes, message(words.confusionTitle)),
    ...workedPath(learned, context.reference ?? context),
  ];
}

/** Every node under its parent, with what it took to come there. */
function nodeTable({ tree, traits, classes }: LearnedTree, { way }: TreeScheme): ReportPart {
  const { nodes } = tree;
  const rows: (readonly MessageValue[])[] = [];
  const add = (position: number): void => {
    const { parent, depth, rows: count, counts, prediction, split, gain, probability } = nodes[position]!;
    const step = parent === null ? null : stepTo(tree, parent, position);
    rows.push([
      step === null
        ? words.allRows
        : textFrom((language) => '· '.repeat(depth) + nameOfCondition(step, traits, language)),
      count,
      ...counts,
      split ? '' : classes[prediction]!.name,
      split ? { number: way === 'gini' ? gain : probability!, digits: 4 } : '',
    ]);
    if (split) for (const child of new Set([...split.children, split.missing])) add(child);
  };
  add(0);
  return {
    part: 'table',
    title: message(words.wholeTree),
    hint: message(words.wholeTreeHint),
    columns: [
      { label: words.step },
      { label: words.rows, isNumber: true },
      ...classes.map(({ name }) => ({ label: name, isNumber: true as const })),
      { label: words.prediction },
      { label: way === 'gini' ? words.gain : words.probability, isNumber: true },
    ],
    rows,
  };
}

/** What the split of a node asks of one child, and no more. */
function stepTo({ nodes }: Tree, parent: number, child: number): PathCondition {
  const split = nodes[parent]!.split!;
  const { column } = split;
  const missing = split.missing === child;
  if (split.kind === 'category') {
    const levels = [...split.childOf.keys()].filter((level) => level > 0 && split.childOf[level] === child);
    return { kind: 'category', column, levels, missing };
  }
  const at = split.children.indexOf(child);
  if (at < 0) return { kind: 'missing', column };
  return { kind: 'number', column, above: split.cuts[at - 1] ?? null, upTo: split.cuts[at] ?? null, missing };
}
