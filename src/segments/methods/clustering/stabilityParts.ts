import { message } from '../../../language/message.ts';
import * as choiceWords from '../../../language/words/clusterChoice.ts';
import * as reportWords from '../../../language/words/clusterReport.ts';
import { boxSummary } from '../../../statistics/boxSummary.ts';
import type { ReportPart } from '../../report.ts';
import type { Checked } from './stability.ts';

/** How surely the segments come out of other samples again, and what they are by it. */
export function stabilityParts(checked: Checked, ids: readonly string[]): readonly ReportPart[] {
  const { stabilities, own, verdict, rows, pairs } = checked;
  if (!own || !verdict) return [];
  const { outcome, median, lowerQuartile, densestBorder, shadow } = verdict;
  const decimal = (value: number | null) => (value === null ? '–' : { number: value, digits: 2 });
  return [
    {
      part: 'note',
      message: message(choiceWords.verdicts[outcome], {
        median: decimal(median),
        quartile: decimal(lowerQuartile),
        border: decimal(densestBorder),
        shadow: decimal(shadow),
      }),
    },
    {
      part: 'chart',
      title: message(choiceWords.globalTitle),
      hint: message(choiceWords.globalHint, { pairs, rows }),
      chart: 'boxes',
      rows: stabilities.flatMap(({ k, adjustedRand }) => boxOf(adjustedRand, String(k), null)),
      across: choiceWords.adjustedRand,
      up: choiceWords.numberOfSegments,
    },
    {
      part: 'chart',
      title: message(choiceWords.segmentsTitle),
      hint: message(choiceWords.segmentsHint),
      chart: 'boxes',
      rows: own.segments.flatMap((values, segment) => boxOf(values, ids[segment]!, ids[segment]!)),
      across: reportWords.jaccard,
      up: reportWords.segment,
    },
  ];
}

function boxOf(values: Float64Array, label: string, segment: string | null) {
  const box = boxSummary(values);
  if (!box) return [];
  const { lowWhisker, lowerQuartile, median, upperQuartile, highWhisker } = box;
  return {
    label,
    segment,
    least: lowWhisker,
    lower: lowerQuartile,
    middle: median,
    upper: upperQuartile,
    greatest: highWhisker,
  };
}
