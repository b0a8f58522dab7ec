import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/clusterReport.ts';
import type { Work } from '../../../data/work.ts';
import { convexHull } from '../../../statistics/convexHull.ts';
import { pointsAt } from '../../../statistics/pointsAt.ts';
import { principalComponents, scoresOf } from '../../../statistics/principalComponents.ts';
import { sampleRows } from '../../../statistics/sampleRows.ts';
import type { ReportPart } from '../../report.ts';
import { mostMeasured } from './clearness.ts';
import type { Fit } from './fit.ts';
import { remembered } from '../settled/remembered.ts';

/** So many rows are drawn as points. */
const mostDrawn = 1500;

const known = remembered<readonly ReportPart[]>(8);

/** The separation plot: rows, centres and outlines of the segments on the first two principal components. */
export function separationPart(fit: Fit, ids: readonly string[], seed: number): Work<readonly ReportPart[]> {
  return known(fit.over, fit.key, () => draw(fit, ids, seed));
}

function* draw(fit: Fit, ids: readonly string[], seed: number): Work<readonly ReportPart[]> {
  const { points } = fit.prepared;
  if (points.width < 2) return [];
  const components = yield* principalComponents(
    pointsAt(points, sampleRows(points.size, mostMeasured, seed)),
    false,
  );
  const sample = sampleRows(points.size, mostDrawn, seed);
  const places = scoresOf(pointsAt(points, sample), components, 2);
  const centres = scoresOf(fit.centres, components, 2);
  const at = ({ values }: typeof places, row: number) => ({ x: values[row * 2]!, y: values[row * 2 + 1]! });
  const rows = Array.from(sample, (row, position) => ({
    ...at(places, position),
    segment: ids[fit.members[row]!]!,
    kind: 'row',
    order: null,
  }));
  const outlines = ids.flatMap((segment, position) => {
    const own = [...sample.keys()].filter((place) => fit.members[sample[place]!] === position);
    const members = pointsAt(places, own);
    return Array.from(convexHull(members), (corner, order) => ({
      ...at(members, corner),
      segment,
      kind: 'hull',
      order,
    }));
  });
  const middles = ids.map((segment, position) => ({
    ...at(centres, position),
    segment,
    kind: 'centre',
    order: null,
  }));
  const [first, second] = components.proportions;
  return [
    {
      part: 'chart',
      title: message(words.separationTitle),
      hint: message(words.separationHint, { rows: sample.length, of: points.size }),
      chart: 'points',
      rows: [...rows, ...outlines, ...middles],
      across: message(words.component, { number: 1, share: { percent: first ?? 0 } }),
      up: message(words.component, { number: 2, share: { percent: second ?? 0 } }),
    },
  ];
}
