import type { ChartContext } from './chart.ts';
import { extent } from './extent.ts';
import { formatFigure } from './formatFigure.ts';
import { numberAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { textWidth } from './plot/textWidth.ts';
import type { PointsRow } from './pointsRow.ts';
import { segmentFills } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { segmentsIn } from './segmentsIn.ts';

/** The shapes of the segments, in their order. */
const shapes = [
  'circle',
  'square',
  'triangle-up',
  'diamond',
  'cross',
  'triangle-down',
  'triangle-right',
  'triangle-left',
  'M-1,-0.4H1V0.4H-1Z',
  'M-0.4,-1H0.4V1H-0.4Z',
];
/** Half a centre’s mark, and half a line of text. */
const mark = 9;
const half = 8;

/** The places of points, centres and outlines, and of the names that stand free beside a centre, in pixels. */
export function pointsLayout(rows: readonly PointsRow[], context: ChartContext) {
  const { width, segments, language, column, against } = context;
  const segmentName = segmentNames(segments, language);
  const fills = segmentFills(context);
  const shapeOf = new Map(segments.map(({ id }, index) => [id, shapes[index % shapes.length]!]));
  const [fromX, toX] = padded(extent(rows.map(({ x }) => x)));
  const [fromY, toY] = padded(extent(rows.map(({ y }) => y)));
  const plain = plotLayout(
    {
      split: null,
      legend: segments.length < 2 ? [] : segmentsIn(rows, context),
      height: Math.max(240, Math.min(420, Math.round(width * 0.55))),
      y: numberAxis(fromY, toY, 1e6, language),
      yTitle: against ?? '',
      x: (pixels) => numberAxis(fromX, toX, pixels, language),
      xTitle: column ?? '',
    },
    context,
  );
  const panel = plain.panels[0]!;
  const placed = rows.map(({ x, y, segment, kind, order }, index) => ({
    segment,
    kind,
    place: order ?? index,
    name: segmentName.get(segment) ?? segment,
    color: fills.get(segment) ?? '',
    shape: shapeOf.get(segment) ?? shapes[0]!,
    xText: formatFigure(x, language),
    yText: formatFigure(y, language),
    left: panel.x.at(x),
    top: panel.y.at(y),
  }));
  const ofKind = (kind: PointsRow['kind']) => placed.filter((row) => row.kind === kind);
  const centres = ofKind('centre');
  return {
    layout: {
      ...plain,
      legend: plain.legend.map((entry) => ({ ...entry, shape: shapeOf.get(entry.segment) ?? shapes[0]! })),
    },
    rows: ofKind('row'),
    centres,
    hulls: ofKind('hull'),
    names: freeNames(centres, panel.left + panel.width),
  };
}

interface Spot {
  readonly name: string;
  readonly left: number;
  readonly top: number;
}

/** The names of centres where there is room for them: at the right of the mark, the left, below or above; else none. */
function freeNames(centres: readonly Spot[], right: number): readonly Spot[] {
  const taken = centres.map(({ left, top }) => ({ left: left - mark, right: left + mark, top }));
  return centres.flatMap(({ name, left, top }) => {
    const width = textWidth(name);
    const free = [
      { left: left + mark + 3, top },
      { left: left - mark - 3 - width, top },
      { left: left - width / 2, top: top + mark + half },
      { left: left - width / 2, top: top - mark - half },
    ].find(
      (spot) =>
        spot.left >= 0 &&
        spot.left + width <= right &&
        taken.every(
          (other) =>
            other.right < spot.left ||
            other.left > spot.left + width ||
            Math.abs(other.top - spot.top) >= 2 * half,
        ),
    );
    if (!free) return [];
    taken.push({ left: free.left, right: free.left + width, top: free.top });
    return [{ name, ...free }];
  });
}

/** A little more than the extent, so that no mark is cut at its edge. */
function padded([from, to]: readonly [number, number]): readonly [number, number] {
  const room = (to - from) * 0.04;
  return [from - room, to + room];
}
