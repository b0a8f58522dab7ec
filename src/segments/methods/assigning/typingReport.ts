import { message, type MessageValue } from '../../../language/message.ts';
import { restSegment } from '../../segmentation.ts';
import type { Work } from '../../../data/work.ts';
import * as treeWords from '../../../language/words/tree.ts';
import * as words from '../../../language/words/typing.ts';
import type { ReportPart } from '../../report.ts';
import { restLabel } from '../../restLabel.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { MethodContext } from '../method.ts';
import { confusionPart } from '../treeing/confusionPart.ts';
import type { TypingScheme } from '../typing.ts';
import type { LearnedTyping } from './learnedTyping.ts';
import { goldenParts } from './goldenParts.ts';
import { segmentSizes } from './segmentSizes.ts';
import { typingWarnings } from './typingWarnings.ts';
import { workedAssignment } from './workedAssignment.ts';
import { reportCard } from '../settled/reportCard.ts';

/** What is told of a typing tool: of the rows that it had not seen, and of the table that it is asked of. */
export function* typingReport(
  learned: LearnedTyping,
  codes: Uint8Array,
  scheme: TypingScheme,
  labels: readonly SegmentLabel[],
  context: MethodContext,
): Work<readonly ReportPart[]> {
  const { checked, known, traits, golden } = learned;
  const { confusion, covered } = checked;
  const classes = learned.classes.map(({ id, name }) => ({
    id,
    name: id === restSegment ? name : (labels.find((label) => label.id === id)?.name ?? name),
  }));
  const sizes = segmentSizes(learned, codes, context);
  const listed = [...labels, restLabel];
  const worked = yield* workedAssignment(learned, codes, labels, context);
  return [
    reportCard(words, words.formula[scheme.way]),
    ...typingWarnings({ learned, classes, sizes, listed, way: scheme.way, context }),
    ...(confusion === null
      ? []
      : ([
          {
            part: 'figures',
            title: message(words.howWell),
            figures: [
              { label: treeWords.rowsLearned, value: known.target.length },
              { label: words.folds, value: scheme.folds },
              { label: words.questionsAsked, value: traits.length },
              { label: treeWords.accuracy, value: { percent: confusion.accuracy } },
              {
                label: message(treeWords.majority, { class: classes[confusion.majority.class]!.name }),
                value: { percent: confusion.majority.accuracy },
              },
              { label: treeWords.balanced, value: { percent: confusion.balancedAccuracy } },
              { label: words.covered, value: { percent: covered } },
            ],
          },
          {
            part: 'table',
            title: message(words.perSegment),
            columns: [
              { label: words.segment },
              { label: known.weights ? words.weightedRows : treeWords.rows, isNumber: true },
              { label: words.foundShare, isNumber: true },
              { label: words.rightShare, isNumber: true },
            ],
            rows: confusion.perClass.map(({ rows, recall, precision }, code): readonly MessageValue[] => [
              classes[code]!.name,
              known.weights ? { number: rows, digits: 1 } : rows,
              recall === null ? '–' : { percent: recall },
              precision === null ? '–' : { percent: precision },
            ]),
          },
          confusionPart(confusion, classes, message(treeWords.confusionTitle)),
        ] as const satisfies readonly ReportPart[])),
    {
      part: 'table',
      title: message(words.sizes),
      columns: [
        { label: words.segment },
        { label: words.measuredRows, isNumber: true },
        { label: words.measuredShare, isNumber: true },
        { label: words.rowsHere, isNumber: true },
        { label: words.shareHere, isNumber: true },
      ],
      rows: listed.map(({ name }, position): readonly MessageValue[] => [
        name,
        sizes.measured.rows[position]!,
        { percent: sizes.measured.shares[position]! },
        sizes.here.rows[position]!,
        { percent: sizes.here.shares[position]! },
      ]),
    },
    ...goldenParts(golden, learned.offered, confusion?.majority.accuracy ?? null),
    ...worked,
  ];
}
