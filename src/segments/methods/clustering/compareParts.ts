import { message } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import * as choiceWords from '../../../language/words/clusterChoice.ts';
import * as reportWords from '../../../language/words/clusterReport.ts';
import { gapChoice } from '../../../statistics/gapChoice.ts';
import type { ReportPart } from '../../report.ts';
import type { Compared, NumberOfSegments } from './compare.ts';

/** Other numbers of segments beside the one chosen. */
export function compareParts({ numbers, across, gaps, rows }: Compared): readonly ReportPart[] {
  const chosen = gapChoice(gaps);
  return [
    {
      part: 'figures',
      title: message(choiceWords.chooseTitle),
      figures: [
        { label: choiceWords.bySilhouette, value: bestBy(numbers, ({ silhouette }) => silhouette) },
        {
          label: choiceWords.byCalinskiHarabasz,
          value: bestBy(numbers, ({ calinskiHarabasz: index }) => index),
        },
        ...(chosen ? [{ label: choiceWords.byGap, value: chosen.tibshirani }] : []),
      ],
    },
    curve(
      choiceWords.screeTitle,
      message(choiceWords.screeHint, { rows }),
      reportWords.cost,
      numbers,
      ({ cost }) => cost,
    ),
    curve(
      choiceWords.silhouetteTitle,
      null,
      reportWords.silhouetteOf,
      numbers,
      ({ silhouette }) => silhouette,
    ),
    curve(
      choiceWords.indexTitle,
      null,
      reportWords.calinskiHarabasz,
      numbers,
      ({ calinskiHarabasz: index }) => index,
    ),
    ...(gaps.length > 0
      ? [curve(choiceWords.gapTitle, message(choiceWords.gapHint), choiceWords.gap, gaps, ({ gap }) => gap)]
      : []),
    {
      part: 'chart',
      title: message(choiceWords.acrossTitle),
      hint: message(choiceWords.acrossHint),
      chart: 'heat',
      rows: across.flatMap(({ stabilities }, step) =>
        stabilities.map((value, segment) => ({
          across: String(numbers[step + 1]!.k),
          up: String(segment + 1),
          value,
          label: null,
        })),
      ),
      across: choiceWords.numberOfSegments,
      up: reportWords.segment,
    },
  ];
}

function bestBy(numbers: readonly NumberOfSegments[], of: (number: NumberOfSegments) => number | null) {
  const known = numbers.filter((number) => of(number) !== null);
  const [first, ...others] = known;
  if (!first) return '–';
  return others.reduce((best, each) => (of(each)! > of(best)! ? each : best), first).k;
}

function curve<Each extends { readonly k: number }>(
  title: Text,
  hint: ReturnType<typeof message> | null,
  up: Text,
  numbers: readonly Each[],
  of: (each: Each) => number | null,
): ReportPart {
  return {
    part: 'chart',
    title: message(title),
    ...(hint && { hint }),
    chart: 'curve',
    rows: numbers.flatMap((each) => {
      const y = of(each);
      return y === null ? [] : [{ series: 'k', x: each.k, y, segment: null }];
    }),
    across: choiceWords.numberOfSegments,
    up,
  };
}
