import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/tree.ts';
import { leafOf } from '../../../statistics/leafOf.ts';
import type { ReportPart } from '../../report.ts';
import type { MethodContext } from '../method.ts';
import { shownValue } from './shownValue.ts';
import { valueAt } from './leafStep.ts';
import type { LearnedTree } from './learnedTree.ts';
import { saidOfCondition } from './pathWords.ts';

/** How the first row that came to the first leaf came there. */
export function workedPath(
  { tree, traits, classes, leaves, predictors, rows }: LearnedTree,
  context: Pick<MethodContext, 'column'>,
): readonly ReportPart[] {
  const [leaf] = leaves;
  if (!leaf || leaf.path.length === 0) return [];
  const at = rows.findIndex((_, row) => leafOf(tree, predictors, row) === leaf.node);
  if (at < 0) return [];
  const { rows: count, prediction } = tree.nodes[leaf.node]!;
  const asked = classes.length === 2 ? 1 : prediction;
  return [
    {
      part: 'worked',
      title: message(words.worked),
      steps: [
        ...leaf.path.map((condition) => {
          const trait = traits[condition.column]!;
          const value = valueAt(context, trait.subject, rows[at]!);
          const said = saidOfCondition(condition, trait, value === null);
          return message(words.workedStep, { trait: trait.name, value: shownValue(value, trait), said });
        }),
        message(words.workedEnd, {
          rows: count,
          share: { percent: leaf.rate },
          class: classes[asked]!.name,
        }),
      ],
    },
  ];
}
