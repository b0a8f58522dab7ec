import { type Message, message } from '../../../language/message.ts';
import * as words from '../../../language/words/lifecycle.ts';
import { dayLength, startOfDay } from '../../operators/calendar.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { LifecycleScheme } from '../lifecycle.ts';
import { sizeWarnings } from '../settled/sizeWarnings.ts';
import type { LifeDates, Purchases } from './lifeDates.ts';

/** What was counted while the rows were placed. */
export interface LifeCounts {
  /** Rows of each stage, in the order of the labels. */
  readonly rows: readonly number[];
  /** Whole days since the last purchase, summed in each stage, over the rows that have one. */
  readonly days: readonly number[];
  readonly known: readonly number[];
  readonly missing: number;
  readonly inFuture: number;
  /** The first row of the table that has a stage; −1: none. */
  readonly example: number;
}

export function lifecycleReport(
  scheme: LifecycleScheme,
  { limits, at }: LifeDates,
  labels: readonly SegmentLabel[],
  counts: LifeCounts,
  stage: SegmentLabel | undefined,
): readonly ReportPart[] {
  const { rows, days, known, missing, inFuture, example } = counts;
  const all = rows.reduce((sum, count) => sum + count, missing);
  const told = (part: 'warning' | 'note', count: number, said: Message): readonly ReportPart[] =>
    count > 0 ? [{ part, message: said }] : [];
  return [
    {
      part: 'card',
      what: message(words.what),
      when: message(words.when),
      whenNot: message(words.whenNot),
      formula: message(words.formula, {
        isNew: scheme.isNew,
        isActive: scheme.isActive,
        isAtRisk: scheme.isAtRisk,
      }),
    },
    ...sizeWarnings(labels, rows, all),
    ...told('warning', inFuture, message(words.inFuture, { rows: inFuture, day: { date: limits.today } })),
    ...told('note', missing, message(words.missing, { rows: missing })),
    ...told('note', scheme.previous ? 0 : 1, message(words.noPrevious)),
    {
      part: 'figures',
      title: message(words.limits),
      figures: [
        { label: words.today, value: { date: limits.today } },
        ...(scheme.first ? [{ label: words.newSince, value: { date: limits.newFrom } }] : []),
        { label: words.activeSince, value: { date: limits.activeFrom } },
        { label: words.riskSince, value: { date: limits.riskFrom } },
      ],
    },
    {
      part: 'table',
      title: message(words.stages),
      columns: [
        { label: words.stage },
        { label: words.rows, isNumber: true },
        { label: words.share, isNumber: true },
        { label: words.meanDays, isNumber: true },
      ],
      rows: labels.map(({ name }, place) => [
        name,
        rows[place]!,
        { percent: all > 0 ? rows[place]! / all : 0 },
        known[place]! > 0 ? { number: days[place]! / known[place]!, digits: 0 } : '–',
      ]),
    },
    ...(stage ? [workedRow(at(example), limits.today, stage)] : []),
    {
      part: 'chart',
      title: message(words.chart),
      chart: 'bars',
      rows: labels.map(({ id }, place) => ({
        label: id,
        value: rows[place]!,
        segment: id,
        reference: null,
      })),
      up: words.rows,
    },
  ];
}

function workedRow(purchases: Purchases, today: number, { name }: SegmentLabel): ReportPart {
  const told = (['first', 'previous', 'last'] as const).flatMap((of) => {
    const date = purchases[of];
    if (Number.isNaN(date)) return [];
    const days = (today - startOfDay(date)) / dayLength;
    return [message(words.ago[of], { day: { date }, days })];
  });
  return {
    part: 'worked',
    title: message(words.worked),
    steps: [...told, message(words.so, { stage: name })],
  };
}
