import { message, type MessageValue } from '../../../language/message.ts';
import * as words from '../../../language/words/clusters.ts';
import type { Column } from '../../../data/column.ts';
import type { Work } from '../../../data/work.ts';
import type { Trace, TraceStep } from '../../trace.ts';
import { leastOf, partOf, pointOf, squaresTo } from './distances.ts';
import type { Applied } from './fit.ts';
import { movesOf } from './movesOf.ts';
import { type Axis, fromScale } from './space.ts';

/** Of each segment, the columns that pull most are shown. */
const shown = 3;

/**
 * Why a row is in its segment: its distances to the centres, and the columns that pull it most to its own centre and
 * away from the others. A segment that a tree decided can have a centre that is not the nearest; then there are no moves.
 */
export function* traceClusters(
  applied: Applied,
  columns: readonly Column[],
  row: number,
  ids: readonly string[],
): Work<Trace> {
  const { fit, readings, codes } = applied;
  const { space } = fit.prepared;
  const own = codes[row]! - 1;
  const read = readings.map((values) => values[row]!);
  const point = pointOf(space, read);
  if (point === null || own < 0) return nowhere(applied, columns, row, ids);
  const squares = squaresTo(point, fit.centres);
  const next = leastOf(squares, own);
  const definitions = ids.map((segment, centre) => {
    const other = centre === own ? next : own;
    const pulls = space.axes
      .map((axis, position) => ({
        axis,
        position,
        own: partOf(axis, point, fit.centres, centre),
        pull:
          other < 0 ? 0 : partOf(axis, point, fit.centres, other) - partOf(axis, point, fit.centres, centre),
      }))
      .toSorted((one, another) => Math.abs(another.pull) - Math.abs(one.pull))
      .slice(0, shown);
    const distance = { number: Math.sqrt(squares[centre]!), digits: 2 };
    return {
      segment,
      matches: centre === own,
      rule: {
        kind: 'group' as const,
        id: segment,
        holds: centre === own,
        items: pulls.map(({ axis, position, own: part, pull }): TraceStep => {
          const column = columns[position]!;
          return {
            kind: 'condition',
            id: `${segment} ${axis.name}`,
            holds: pull >= 0,
            subject: axis.trait,
            value: column.at(row),
            type: column.type,
            said: message(words.pulls, {
              centre: centreValue(axis, applied, centre),
              share: { percent: squares[centre]! > 0 ? part / squares[centre]! : 0, digits: 0 },
              distance,
            }),
          };
        }),
      },
    };
  });
  const isNearest = leastOf(squares) === own;
  const from = { space, centres: fit.centres, readings: read, point, own };
  return {
    segments: [ids[own]!],
    definitions,
    moves: isNearest ? yield* movesOf(from, columns, row, ids) : [],
  };
}

/** What a centre has in one column: its mean, its share of yes, or its commonest value. */
export function centreValue(
  axis: Axis,
  { fit: { centres } }: Pick<Applied, 'fit'>,
  centre: number,
): MessageValue {
  const start = centre * centres.width + axis.from;
  const coordinates = centres.values.subarray(start, start + axis.width);
  if (axis.kind === 'number') return { number: fromScale(axis, coordinates[0]!), digits: 2 };
  if (axis.kind === 'yesNo')
    return message(words.yesShare, { share: { percent: fromScale(axis, coordinates[0]!), digits: 0 } });
  const commonest =
    axis.categories[coordinates.indexOf(coordinates.reduce((most, each) => Math.max(most, each), 0))];
  return typeof commonest === 'boolean' ? words.yesNo[commonest ? 1 : 0] : String(commonest ?? '–');
}

/** A row without a value that the distances need. */
function nowhere(
  { fit: { prepared } }: Applied,
  columns: readonly Column[],
  row: number,
  ids: readonly string[],
): Trace {
  const lacking = prepared.space.axes.flatMap((axis, position): readonly TraceStep[] => {
    const column = columns[position]!;
    const value = column.at(row);
    if (value !== null || axis.fill !== null) return [];
    const id = `needs ${axis.name}`;
    return [
      {
        kind: 'condition',
        id,
        holds: false,
        subject: axis.trait,
        value,
        type: column.type,
        said: message(words.needed),
      },
    ];
  });
  return {
    segments: [],
    definitions: ids.map((segment) => ({
      segment,
      matches: false,
      rule: { kind: 'group', id: segment, holds: false, items: lacking },
    })),
    moves: [],
  };
}
