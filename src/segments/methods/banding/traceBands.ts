import type { Work } from '../../../data/work.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { Move, Trace, ValueChange } from '../../trace.ts';
import type { BandsOf } from '../bands/bandsOf.ts';
import { type BandedColumn, gridOf } from './bandColumn.ts';
import type { Grid } from './banding.ts';

/** Why a row is in its band, and the nearest value of each neighbour; of every band where the row has no value. */
export function* traceBands(
  subject: BandsOf['subject'],
  banded: BandedColumn,
  labels: readonly SegmentLabel[],
  row: number,
): Work<Trace> {
  const { column, banding } = banded;
  const grid = yield* gridOf(column);
  const value = column.at(row);
  const own = bandAt(banded, row);
  return {
    segments: labels.filter((_, band) => band === own).map(({ id }) => id),
    definitions: banding.bands.map(({ id, range }, band) => ({
      segment: id,
      matches: band === own,
      rule: {
        kind: 'condition',
        id,
        holds: band === own,
        subject,
        value,
        type: column.type,
        said: range,
      },
    })),
    moves: reachable(own, banding.bands.length)
      .map((band): Move => {
        const change = changeTo(banded, band, value, grid);
        return { to: banding.bands[band]!.id, changes: [{ subject, from: value, ...change }] };
      })
      .toSorted((left, right) => distanceOf(left) - distanceOf(right)),
  };
}

/** The position of a row's band from 0, or −1 where its value is missing. */
export function bandAt({ column, banding }: BandedColumn, row: number): number {
  const code = new Uint8Array(1);
  banding.writeCodes(code, column.values.subarray(row, row + 1), 0, 1);
  return code[0]! - 1;
}

/** The value that moves a row into a band. */
export function changeTo(
  { banding }: BandedColumn,
  band: number,
  from: number | null,
  grid: Grid,
): Pick<ValueChange, 'to' | 'direction'> {
  const to = banding.nearest(band, from ?? Number.NaN, grid);
  const isStretch = banding.cuts.length > 0 && from !== null;
  if (isStretch && band === banding.cuts.length && to > from) return { to, direction: 'atLeast' };
  if (isStretch && band === 0 && to < from) return { to, direction: 'atMost' };
  return { to, direction: 'exactly' };
}

function reachable(own: number, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, band) => band);
  return own < 0 ? all : all.filter((band) => Math.abs(band - own) === 1);
}

function distanceOf({ changes }: Move): number {
  const [change] = changes;
  const { from, to } = change!;
  return typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : 0;
}
