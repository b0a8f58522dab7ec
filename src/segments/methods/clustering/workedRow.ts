import { message } from '../../../language/message.ts';
import type { Name } from '../../../language/text.ts';
import * as words from '../../../language/words/clusters.ts';
import type { ReportPart } from '../../report.ts';
import { leastOf, squaresTo } from './distances.ts';
import type { Fit } from './fit.ts';

/** So many columns are worked out in full. */
const most = 3;

/** How the first row that takes part came to its segment. */
export function workedRow(
  { prepared, centres, members }: Fit,
  names: readonly Name[],
): readonly ReportPart[] {
  const { space, points, readings, rows } = prepared;
  const row = rows[0];
  if (row === undefined) return [];
  const point = points.values.subarray(0, space.width);
  const squares = squaresTo(point, centres);
  const own = members[0]!;
  const next = leastOf(squares, own);
  const scaled = space.axes.flatMap((axis, position) => {
    const { scale, from, name } = axis;
    const value = readings[position]![row]!;
    if (scale === null || Number.isNaN(value)) return [];
    const number = (of: number) => ({ number: of, digits: 3 });
    const said = {
      column: name,
      value: number(value),
      centre: number(scale.centre),
      divisor: number(scale.divisor),
    };
    const text = axis.takesLogarithms ? words.workedLogarithm : words.workedScale;
    return [message(text, { ...said, coordinate: number(point[from]!) })];
  });
  const distance = (segment: number) => ({ number: Math.sqrt(squares[segment]!), digits: 3 });
  return [
    {
      part: 'worked',
      title: message(words.worked),
      steps: [
        message(words.workedStart, { row: row + 1 }),
        ...scaled.slice(0, most),
        message(words.workedOwn, { segment: names[own]!, distance: distance(own) }),
        ...(next >= 0
          ? [message(words.workedNext, { segment: names[next]!, distance: distance(next) })]
          : []),
      ],
    },
  ];
}
