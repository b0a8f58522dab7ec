import { message, type MessageValue } from '../../../language/message.ts';
import * as words from '../../../language/words/clusters.ts';
import type { ReportPart } from '../../report.ts';
import type { ClustersScheme } from '../clusters.ts';
import type { Applied } from './fit.ts';
import type { Axis } from './space.ts';

/** What was done to each column before rows were compared. */
export function preparationTable({ fit }: Applied, scheme: ClustersScheme): ReportPart {
  const { axes } = fit.prepared.space;
  return {
    part: 'table',
    title: message(words.preparation),
    columns: [
      { label: words.column },
      { label: words.countsAs },
      { label: words.scale },
      { label: words.mean, isNumber: true },
      { label: words.deviation, isNumber: true },
      { label: words.missingValues, isNumber: true },
      { label: words.pulledIn, isNumber: true },
      { label: words.weight, isNumber: true },
    ],
    rows: axes.map((axis) => rowOf(axis, fit.prepared.space.weight, scheme)),
    hint: message(scheme.missing === 'fill' ? words.filledHint : words.leftOutHint),
  };
}

function rowOf(axis: Axis, weight: number, scheme: ClustersScheme): readonly MessageValue[] {
  const { name, kind, scale, categories, missing, beyond, takesLogarithms } = axis;
  if (scale === null)
    return [
      name,
      message(words.asCategories, { count: categories.length }),
      '–',
      '–',
      '–',
      missing,
      '–',
      { number: weight, digits: 3 },
    ];
  const scaling = kind === 'yesNo' && !scheme.scaleYesNo ? 'none' : scheme.scaling;
  return [
    name,
    kind === 'yesNo' ? words.zeroOrOne : words.number,
    takesLogarithms
      ? message(words.ofLogarithm, { scale: words.scalings[scaling] })
      : words.scalings[scaling],
    { number: scale.mean, digits: 3 },
    { number: scale.deviation, digits: 3 },
    missing,
    beyond,
    { number: 1 / scale.divisor, digits: 3 },
  ];
}
