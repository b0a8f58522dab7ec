import type { Points } from './points.ts';
import { squaresBySegment } from './squaresBySegment.ts';

/**
 * How far segments lie apart against their width: (between / (k − 1)) / (within / (n − k)), k the segments that have
 * rows. Null for fewer than two of them, and where no row differs from its segment's mean, as where each is alone
 * (infinite; scikit-learn says 1). Source: Caliński and Harabasz, A Dendrite Method for Cluster Analysis (1974).
 */
export function calinskiHarabasz(points: Points, labels: ArrayLike<number>, segments: number): number | null {
  const squares = squaresBySegment(points, labels, segments);
  const occupied = squares.segments.filter(({ size }) => size > 0).length;
  if (occupied < 2 || !(squares.within > 0)) return null;
  const between = squares.total - squares.within;
  return between / (occupied - 1) / (squares.within / (points.size - occupied));
}
