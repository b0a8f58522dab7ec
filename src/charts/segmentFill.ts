import { restSegment } from '../segments/segmentation.ts';
import type { ChartContext } from './chart.ts';
import { isWhole } from './isWhole.ts';
import { palettes, segmentColor } from './palette.ts';

type Coloured = Pick<ChartContext, 'segments' | 'theme' | 'lens'>;

/** The colour of each segment by its id. A table without segments is drawn whole, in the colour of its lens. */
export function segmentFills({ segments, theme, lens }: Coloured): ReadonlyMap<string, string> {
  const { rest, lens: lenses } = palettes[theme];
  if (isWhole({ segments })) {
    return new Map([[restSegment, Object.entries(lenses).find(([name]) => name === lens)?.[1] ?? rest]]);
  }
  return new Map(segments.map((segment) => [segment.id, segmentColor(segment, theme)]));
}

/** The colour of a bar that stands for one segment or, beside them, for the whole table. */
export function barFill(context: Coloured): (segment: string | null) => string {
  const fills = segmentFills(context);
  return (segment) => (segment !== null && fills.get(segment)) || palettes[context.theme].text3;
}

/** The fill of a mark by the segment it stands for. */
export function segmentFill(context: Coloured) {
  const fills = segmentFills(context);
  return {
    field: 'segment',
    type: 'nominal',
    legend: null,
    scale: { domain: [...fills.keys()], range: [...fills.values()] },
  } as const;
}
