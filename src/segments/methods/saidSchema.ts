import * as v from 'valibot';
import { colorAt, segmentColors } from '../segmentColors.ts';
import type { MadeSegment, SegmentLabel } from '../segmentLabel.ts';
import { nameSchema } from '../nameSchema.ts';
import type { SaidOfSegment } from './bandsScheme.ts';

export const colorSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(segmentColors));

/** What is said of segments by their ids, each once. */
export const saidSchema = v.pipe(
  v.array(
    v.strictObject({
      at: v.string(),
      name: v.exactOptional(nameSchema),
      color: v.exactOptional(colorSchema),
    }),
  ),
  v.maxLength(1000),
  v.check((said) => new Set(said.map(({ at }) => at)).size === said.length),
);

/** Segments in their order with the colours they bring, else in turn, but where a person has said another name or colour. */
export function asSaid(
  segments: readonly MadeSegment[],
  said: readonly SaidOfSegment[],
): readonly SegmentLabel[] {
  const byId = new Map(said.map((each) => [each.at, each]));
  return segments.map(({ id, name, color }, position) => {
    const own = byId.get(id);
    return { id, name: own?.name ?? name, color: own?.color ?? color ?? colorAt(position) };
  });
}
