import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/sizeWarnings.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import { oddSizes, sizeBounds } from './oddSizes.ts';

/** What the numbers of rows of the segments, in their order, give reason to warn of; `everyone` counts also the rest. */
export function sizeWarnings(
  labels: readonly SegmentLabel[],
  counts: ArrayLike<number>,
  everyone: number,
): readonly ReportPart[] {
  const told = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const { giant, tiny } = oddSizes(counts, everyone);
  if (told < sizeBounds.fewest) return [{ part: 'warning', message: message(words.fewRows, { rows: told }) }];
  return [
    ...(giant >= 0
      ? [
          {
            part: 'warning' as const,
            message: message(words.giant, {
              segment: labels[giant]!.name,
              share: { percent: counts[giant]! / everyone },
            }),
          },
        ]
      : []),
    ...(tiny.length > 0
      ? [
          {
            part: 'note' as const,
            message: message(words.tiny, { names: { list: tiny.map((place) => labels[place]!.name) } }),
          },
        ]
      : []),
  ];
}
