import { message, type MessageValue } from '../../../language/message.ts';
import * as words from '../../../language/words/typing.ts';
import type { ReportPart } from '../../report.ts';
import type { CodedTrait } from '../treeing/codedTrait.ts';
import type { GoldenQuestions } from './goldenQuestions.ts';

/** The questions that tell most, in their order, and how far so many of them reach. */
export function goldenParts(
  { order, accuracy }: GoldenQuestions,
  traits: readonly CodedTrait[],
  majority: number | null,
): readonly ReportPart[] {
  if (accuracy.length === 0) return [];
  const best = Math.max(...accuracy);
  return [
    {
      part: 'table',
      title: message(words.golden),
      hint: message(words.goldenHint),
      columns: [
        { label: words.question },
        { label: words.accuracySoFar, isNumber: true },
        { label: words.keptShare, isNumber: true },
      ],
      rows: order.map((trait, position): readonly MessageValue[] => [
        traits[trait]!.name,
        { percent: accuracy[position]! },
        { percent: best > 0 ? accuracy[position]! / best : 0 },
      ]),
    },
    ...(order.length < 2
      ? []
      : [
          {
            part: 'chart' as const,
            title: message(words.curveTitle),
            hint: message(words.curveHint),
            chart: 'curve',
            rows: [
              ...accuracy.map((reached, position) => ({
                series: '%',
                x: position + 1,
                y: reached * 100,
                segment: null,
              })),
              ...(majority === null ? [] : [1, order.length]).map((x) => ({
                series: '',
                x,
                y: majority! * 100,
                segment: null,
              })),
            ],
            across: words.numberOfQuestions,
            up: words.accuracyPercent,
          },
        ]),
  ];
}
