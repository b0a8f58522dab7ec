import type { Result } from '../../../language/problem.ts';
import type { Name, Text } from '../../../language/text.ts';
import { type Contingency, contingencyOf } from '../../../statistics/contingency.ts';
import { relabelling } from '../../../statistics/relabelling.ts';
import { joinedNames } from '../../joinedNames.ts';
import { segmentColors } from '../../segmentColors.ts';
import { restLabel } from '../../restLabel.ts';
import type { MadeSegment, SegmentLabel } from '../../segmentLabel.ts';
import type { CombineScheme } from '../combine.ts';
import { mostSegments, tooManySegments } from '../crossing/tooMany.ts';

type Labels = readonly SegmentLabel[];

/** The codes of a first and of a second segmentation that the rows of a segment have; null for the second: any. */
type Pair = readonly [first: number, second: number | null];

/** The segments that two segmentations come to together. */
export interface Pairings {
  readonly segments: readonly MadeSegment[];
  /** The number of the segment of each pair of codes, 1 being the first; 0 for everyone else. */
  readonly segmentOf: Uint8Array;
  /** What each segment is made of; null where nothing is in it. */
  readonly pairs: readonly (Pair | null)[];
  /**
   * Segments of pairs that have no rows here, as they may in another table. None where there would be too many segments
   * then, or where segments are not made of each pair.
   */
  readonly bare: readonly PairedSegment[];
}

/** A segment and what it is made of. */
interface PairedSegment {
  readonly pair: Pair | null;
  readonly segment: MadeSegment;
}

type Way = (first: Labels, second: Labels, table: Contingency, only: ReadonlySet<string>) => Result<Pairings>;

const ways: Readonly<Record<CombineScheme['way'], Way>> = { cross, consensus, split };

/**
 * Which pairs of segments become which segment. The last row and column of the table are everyone else; `only` are
 * the segments of the first that are split, where some are.
 */
export function pairings(way: CombineScheme['way'], ...given: Parameters<Way>): Result<Pairings> {
  return ways[way](...given);
}

/** Each pair that has rows is a segment, but everyone else of both. */
function cross(first: Labels, second: Labels, table: Contingency): Result<Pairings> {
  const places = [...table.counts.keys()].slice(0, -1);
  const paired = (place: number): PairedSegment => {
    const pair: Pair = [Math.floor(place / table.columns), place % table.columns];
    return { pair, segment: pairOf(first, second, restLabel.name, pair) };
  };
  const held = places.filter((place) => table.counts[place]! > 0).map(paired);
  if (places.length > mostSegments) return made(held, table);
  return made(held, table, places.filter((place) => table.counts[place] === 0).map(paired));
}

/**
 * The segments of the first, with the rows that the second puts alike once its segments are matched to them. The rows
 * of the table decide the matching: another table may match them otherwise.
 */
function consensus(first: Labels, second: Labels, table: Contingency): Result<Pairings> {
  const [rows, columns] = [first.length, second.length];
  const counts = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++)
    counts.set(table.counts.subarray(row * table.columns, row * table.columns + columns), row * columns);
  const numbers = relabelling(contingencyOf(counts, rows, columns));
  return made(
    first.map((segment, row) => {
      const column = numbers.indexOf(row);
      return { pair: column < 0 ? null : [row, column], segment };
    }),
    table,
  );
}

/** The segments of the first, some of them in parts: one for each segment of the second that has rows of it. */
function split(
  first: Labels,
  second: Labels,
  table: Contingency,
  only: ReadonlySet<string>,
): Result<Pairings> {
  const worn = new Set(first.filter(({ id }) => !only.has(id)).map(({ color }) => color));
  const free = Array.from({ length: segmentColors }, (_, place) => place + 1).filter(
    (color) => !worn.has(color),
  );
  let parts = 0;
  const partsOf = (row: number, isHeld: boolean): readonly PairedSegment[] =>
    Array.from({ length: table.columns }, (_, column) => column)
      .filter((column) => table.counts[row * table.columns + column]! > 0 === isHeld)
      .map((column) => {
        const color = free[parts++ % free.length];
        const part = pairOf(first, second, others, [row, column]);
        return { pair: [row, column], segment: { ...part, ...(color !== undefined && { color }) } };
      });
  const held = first.flatMap((segment, row) =>
    only.has(segment.id) ? partsOf(row, true) : [{ pair: [row, null] as const, segment }],
  );
  const divided = first.flatMap(({ id }, row) => (only.has(id) ? [row] : []));
  if (first.length + divided.length * (table.columns - 1) > mostSegments) return made(held, table);
  return made(
    held,
    table,
    divided.flatMap((row) => partsOf(row, false)),
  );
}

function made(
  found: readonly PairedSegment[],
  { counts, columns }: Contingency,
  bare: readonly PairedSegment[] = [],
): Result<Pairings> {
  if (found.length > mostSegments) return { problem: tooManySegments(found.length) };
  const segmentOf = new Uint8Array(counts.length);
  for (const [position, { pair }] of found.entries()) {
    if (!pair) continue;
    const [row, column] = pair;
    const from = row * columns + (column ?? 0);
    segmentOf.fill(position + 1, from, column === null ? from + columns : from + 1);
  }
  return {
    value: {
      segments: found.map(({ segment }) => segment),
      segmentOf,
      pairs: found.map(({ pair }) => pair),
      bare,
    },
  };
}

const others: Text = { en: 'others', sv: 'övriga', it: 'altri', da: 'andre' };

/** The segment of a pair, called after both; `rest` is what everyone else of the second is called. */
function pairOf(first: Labels, second: Labels, rest: Name, [row, column]: Pair): MadeSegment {
  const one = first[row] ?? restLabel;
  const other = second[column ?? 0] ?? { id: restLabel.id, name: rest };
  return { id: `${one.id}×${other.id}`, name: joinedNames([one.name, other.name], ' · ') };
}
