import { restSegment } from '../segments/segmentation.ts';
import type { Finding, Measurement, SegmentComparison } from './comparison.ts';

const targets = ['lead', 'customer'] as const;
const directions = ['under', 'over'] as const;
const farFrom100 = 20;

/**
 * The segments that are over- or under-served: the base is not small, the 95 % interval excludes 100 and the
 * index is at least 20 away from it. Pairs that point the same way make one finding. Everyone else makes none.
 */
export function findings(segments: readonly SegmentComparison[]): readonly Finding[] {
  return segments
    .filter(({ id }) => id !== restSegment)
    .flatMap(({ id, layers }) =>
      directions.flatMap((direction): readonly Finding[] => {
        const pairs = targets.filter((layer) => directionOf(layers[layer]) === direction);
        return pairs.length > 0 ? [{ segment: id, direction, pairs }] : [];
      }),
    );
}

function directionOf(measurement: Measurement | undefined): Finding['direction'] | null {
  if (!measurement || measurement.small || measurement.index === null || !measurement.interval) return null;
  if (Math.abs(measurement.index - 100) < farFrom100) return null;
  const [low, high] = measurement.interval;
  if (high < 100) return 'under';
  return low > 100 ? 'over' : null;
}
