import { message } from '../../../language/message.ts';
import { rowsOf } from '../../../data/table.ts';
import * as words from '../../../language/words/points.ts';
import type { ReportPart } from '../../report.ts';
import type { MethodContext } from '../method.ts';
import { points, type PointsScheme } from '../points.ts';
import { pointsPlace } from './pointsPlaces.ts';
import type { PointsResult } from './pointsResult.ts';

/** Of more rules than these, those that are not met are told together. */
const mostTold = 12;

/** How a row with one of the highest scores came to it: the rules with the points they gave. */
export function workedPoints(
  scheme: PointsScheme,
  { parts, scores, places }: PointsResult,
  { table }: MethodContext,
): readonly ReportPart[] {
  let best = -1;
  rowsOf(table).scan((row) => {
    if (best < 0 || scores.total[row]! > scores.total[best]!) best = row;
  });
  if (best < 0) return [];
  const own = {
    fit: scores.fit[best]!,
    engagement: scores.engagement[best]!,
    total: scores.total[best]!,
  };
  const told = parts.length > mostTold ? parts.filter(({ rows }) => rows.get(best) !== 0) : parts;
  const segment = points.segments(scheme)[pointsPlace(places, own)]!.name;
  return [
    {
      part: 'worked',
      title: message(words.worked, { row: best + 1 }),
      steps: [
        ...told.map(({ rule, rows, factor }) => {
          const points = rows.get(best) ? rule.points * factor(best) : 0;
          const said = rows.get(best) ? words.workedRule : words.workedMiss;
          return message(said, { rule: rule.name, points, of: rule.points });
        }),
        ...(told.length < parts.length
          ? [message(words.workedMisses, { rules: parts.length - told.length })]
          : []),
        places.way === 'bands'
          ? message(words.workedSum, { total: own.total, segment })
          : message(words.workedAxes, { fit: own.fit, engagement: own.engagement, segment }),
      ],
    },
  ];
}
