import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/sizeWarnings.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';

/** Our own bounds: rows a table and a segment at least, and the share of the rows that is too small or too large. */
const fewest = 30;
const smallestShare = 0.01;
const largestShare = 0.8;

/** What the numbers of rows of the segments, in their order, give reason to warn of; `everyone` counts also the rest. */
export function sizeWarnings(
  labels: readonly SegmentLabel[],
  counts: ArrayLike<number>,
  everyone: number,
): readonly ReportPart[] {
  const told = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const giant = labels.find((_, place) => counts[place]! > largestShare * everyone);
  const tiny = labels.filter((_, place) => {
    const count = counts[place]!;
    return count > 0 && (count < fewest || count < smallestShare * everyone);
  });
  if (told < fewest) return [{ part: 'warning', message: message(words.fewRows, { rows: told }) }];
  return [
    ...(giant
      ? [
          {
            part: 'warning' as const,
            message: message(words.giant, {
              segment: giant.name,
              share: { percent: counts[labels.indexOf(giant)]! / everyone },
            }),
          },
        ]
      : []),
    ...(tiny.length > 0
      ? [
          {
            part: 'note' as const,
            message: message(words.tiny, { names: { list: tiny.map(({ name }) => name) } }),
          },
        ]
      : []),
  ];
}
