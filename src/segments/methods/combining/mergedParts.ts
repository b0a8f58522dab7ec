import { joinedNames } from '../../joinedNames.ts';
import { restLabel } from '../../restLabel.ts';
import type { MadeSegment, SegmentLabel } from '../../segmentLabel.ts';
import type { Join } from '../settings/joiningSetting.ts';
import { joinTargets } from './joinTargets.ts';

/** What the segments of a cell become once some of them are joined. */
export interface MergedParts {
  readonly segments: readonly MadeSegment[];
  /** The number of the segment that each of the cell's goes to, everyone else last: 1 is the first, 0 everyone else. */
  readonly segmentOf: Uint8Array;
  /** How many joins are passed over, since the cell has no such segment. */
  readonly passedOver: number;
}

/** Joins segments of a cell: each keeps the id and the colour of the one that the others join, and is called after all. */
export function mergedParts(
  labels: readonly SegmentLabel[],
  joins: readonly Pick<Join, 'segment' | 'into'>[],
): MergedParts {
  const all = [...labels, restLabel];
  const ids = all.map(({ id }) => id);
  const targets = joinTargets(ids, joins);
  const ends = [...labels.keys()].filter((place) => targets[place] === place);
  return {
    segments: ends.map((end) => ({
      ...labels[end]!,
      name: joinedNames(
        all.filter((_, place) => targets[place] === end).map(({ name }) => name),
        ' + ',
      ),
    })),
    segmentOf: Uint8Array.from(targets, (target) => ends.indexOf(target) + 1),
    passedOver: joins.filter(({ segment, into }) => !ids.includes(segment) || !ids.includes(into)).length,
  };
}
