import { failed } from '../../../language/problem.ts';
import { message, type Message } from '../../../language/message.ts';
import { rowsOf } from '../../../data/table.ts';
import type { Work } from '../../../data/work.ts';
import * as treeWords from '../../../language/words/tree.ts';
import * as words from '../../../language/words/typing.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { TraceStep } from '../../trace.ts';
import type { MethodContext } from '../method.ts';
import { predictorsOver } from '../treeing/predictorsOver.ts';
import { shownValue } from '../treeing/shownValue.ts';
import type { LearnedTyping } from './learnedTyping.ts';

/** How the first row of a table that is given a segment comes to it; nothing in the table that is learned from. */
export function* workedAssignment(
  { assigner, traits, positions }: LearnedTyping,
  codes: Uint8Array,
  labels: readonly SegmentLabel[],
  context: MethodContext,
): Work<readonly ReportPart[]> {
  yield { fraction: null };
  if ((context.reference ?? context).table === context.table) return [];
  const predictors = predictorsOver(traits, context);
  if (failed(predictors)) return [];
  const rows = rowsOf(context.table);
  const row = codes.findIndex((code, at) => code > 0 && rows.get(at) !== 0);
  if (row < 0) return [];
  const position = codes[row]! - 1;
  const own = positions.indexOf(position);
  const asked = { row, predictors: predictors.value, traits, context };
  const step = assigner.step(own, own, 'worked', asked);
  return [
    {
      part: 'worked',
      title: message(treeWords.worked),
      steps: [...heldSteps(step, traits), message(words.workedEnd, { segment: labels[position]!.name })],
    },
  ];
}

/** The conditions that hold, of the first way in which they all do. */
function heldSteps(step: TraceStep, traits: LearnedTyping['traits']): readonly Message[] {
  if (step.kind === 'group') {
    const items = step.match === 'any' ? step.items.filter(({ holds }) => holds).slice(0, 1) : step.items;
    return items.flatMap((item) => heldSteps(item, traits));
  }
  const { subject, value, said } = step;
  const trait = traits.find((each) => each.subject === subject);
  if (!trait || !said) return [];
  return [message(words.workedAdds, { trait: trait.name, value: shownValue(value, trait), said })];
}
