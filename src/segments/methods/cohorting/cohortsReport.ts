import { message } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import * as words from '../../../language/words/cohorts.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { CohortsScheme } from '../cohorts.ts';
import { sizeWarnings } from '../settled/sizeWarnings.ts';
import type { CohortRows } from './cohortRows.ts';
import type { NamedCohort } from './namedCohorts.ts';
import type { Retention } from './retention.ts';
import { reportCard } from '../settled/reportCard.ts';

/** What was worked out over one table. */
export interface CohortsFound {
  readonly own: CohortRows;
  readonly named: readonly NamedCohort[];
  /** The number of each period's cohort. */
  readonly numbers: Uint8Array;
  readonly labels: readonly SegmentLabel[];
  /** Null where a row is a customer. */
  readonly retention: Retention | null;
}

export function cohortsReport(
  { unit, rows }: CohortsScheme,
  { own, named, numbers, labels, retention }: CohortsFound,
): readonly ReportPart[] {
  const sizes = named.map(() => 0);
  let unnamed = 0;
  own.customers.forEach((count, at) => {
    if (numbers[at]! > 0) sizes[numbers[at]! - 1]! += count;
    else unnamed += count;
  });
  const all = sizes.reduce((sum, size) => sum + size, unnamed);
  const told = (count: number, text: Text): readonly ReportPart[] =>
    count > 0 ? [{ part: 'note', message: message(text, { rows: count }) }] : [];
  return [
    reportCard(words, rows === 'lines' ? words.formulaOfLines : words.formula),
    ...sizeWarnings(labels, sizes, all),
    ...told(own.missing, rows === 'lines' ? words.missingLines : words.missing),
    ...told(unnamed, words.unnamed),
    {
      part: 'table',
      title: message(words.cohorts),
      columns: [
        { label: words.cohort },
        { label: words.customers, isNumber: true },
        { label: words.share, isNumber: true },
      ],
      rows: labels.map(({ name }, place) => [
        name,
        sizes[place]!,
        { percent: all > 0 ? sizes[place]! / all : 0 },
      ]),
    },
    ...(retention
      ? triangles(retention, { own, named, numbers, labels, retention }, unit)
      : [chartOfSizes(labels, sizes)]),
  ];
}

function chartOfSizes(labels: readonly SegmentLabel[], sizes: readonly number[]): ReportPart {
  return {
    part: 'chart',
    title: message(words.sizes),
    chart: 'bars',
    rows: labels.map(({ id }, place) => ({ label: id, value: sizes[place]!, segment: id, reference: null })),
    up: words.customers,
  };
}

function triangles(
  { customers, revenue, orders }: Retention,
  { own, named, numbers, labels }: CohortsFound,
  unit: CohortsScheme['unit'],
): readonly ReportPart[] {
  /** Of the cohorts of one period each, the oldest on top; nobody began in some. */
  const shown = Array.from(numbers, (number, at) => ({ at, cohort: named[number - 1] })).filter(
    ({ at, cohort }) => cohort !== undefined && cohort.id !== 'older' && own.customers[at]! > 0,
  );
  const heat = (
    title: Text,
    hint: Text | null,
    values: readonly Float64Array[],
    shownAs: (value: number, size: number) => number,
  ): ReportPart => ({
    part: 'chart',
    title: message(title),
    ...(hint && { hint: message(hint) }),
    chart: 'heat',
    rows: shown.flatMap(({ at, cohort }) =>
      Array.from(values[at]!, (value, age) => ({
        across: String(age),
        up: cohort!.id,
        value: shownAs(value, own.customers[at]!),
        label: null,
      })),
    ),
    across: words.ages[unit],
    up: words.cohort,
  });
  const round = (value: number) => Math.round(value * 100) / 100;
  const [example] = shown;
  return [
    ...(example
      ? [workedCohort(example.at, own, customers[example.at]!, labels[numbers[example.at]! - 1]!)]
      : []),
    heat(words.retained, words.retainedHint, customers, (value, size) => round((value / size) * 100)),
    ...(revenue ? [heat(words.revenue, words.revenueHint, revenue, round)] : []),
    heat(words.orders, null, orders, (value) => value),
  ];
}

function workedCohort(at: number, own: CohortRows, active: Float64Array, { name }: SegmentLabel): ReportPart {
  const size = own.customers[at]!;
  const next = active[1];
  return {
    part: 'worked',
    title: message(words.worked),
    steps: [
      message(words.workedSize, { cohort: name, size }),
      ...(next === undefined
        ? []
        : [message(words.workedNext, { next, size, share: { percent: next / size } })]),
    ],
  };
}
