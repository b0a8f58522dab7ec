import { message, type MessageValue } from '../../../language/message.ts';
import * as words from '../../../language/words/scores.ts';
import { wilsonInterval } from '../../../statistics/wilsonInterval.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import { oddSizes } from '../settled/oddSizes.ts';
import { type TierCount, together } from './tierCounts.ts';

type Label = Pick<SegmentLabel, 'id' | 'name'>;

/** Warns of a tier that holds nearly all, of empty ones and of handfuls. `counts` are of the tiers alone. */
export function tierWarnings(labels: readonly Label[], counts: readonly TierCount[]): readonly ReportPart[] {
  const all = together(counts).rows;
  const { giant, tiny, empty } = oddSizes(
    counts.map(({ rows }) => rows),
    all,
  );
  const list = (places: readonly number[]) => ({ list: places.map((place) => labels[place]!.name) });
  const share = { percent: giant < 0 ? 0 : counts[giant]!.rows / all };
  return [
    ...(giant < 0 ? [] : [warning(words.giant, { tier: labels[giant]!.name, share })]),
    ...(empty.length > 0 ? [warning(words.emptyTiers, { count: empty.length, tiers: list(empty) })] : []),
    ...(tiny.length > 0 ? [warning(words.smallTiers, { tiers: list(tiny) })] : []),
  ];
}

function warning(...said: Parameters<typeof message>): ReportPart {
  return { part: 'warning', message: message(...said) };
}

/** The tiers with their sizes, and how many of each have the outcome where one is chosen. */
export function tierTable(
  labels: readonly Label[],
  counts: readonly TierCount[],
  from: readonly MessageValue[] | null,
  outcome: string | null,
): ReportPart {
  const all = together(counts).rows;
  return {
    part: 'table',
    title: message(words.tiers),
    columns: [
      { label: words.tier },
      ...(from ? [{ label: words.from, isNumber: true } as const] : []),
      { label: words.rows, isNumber: true },
      { label: words.shareOfRows, isNumber: true },
      ...(outcome === null
        ? []
        : ([
            { label: message(words.had, { outcome }), isNumber: true },
            { label: words.rate, isNumber: true },
            { label: words.interval, isNumber: true },
          ] as const)),
    ],
    rows: labels.map(({ name }, at) => {
      const { rows, known, yes } = counts[at]!;
      return [
        name,
        ...(from ? [from[at]!] : []),
        rows,
        all > 0 ? { percent: rows / all, digits: 1 } : '–',
        ...(outcome === null ? [] : [yes, ...rateOf(yes, known)]),
      ];
    }),
  };
}

/** A rate and its 95 % interval by Wilson. */
function rateOf(yes: number, known: number): readonly [MessageValue, MessageValue] {
  const interval = wilsonInterval(yes / known, known);
  if (!interval) return ['–', '–'];
  const [low, high] = interval;
  return [
    { percent: yes / known, digits: 1 },
    message(words.range, { low: { percent: low, digits: 1 }, high: { percent: high, digits: 1 } }),
  ];
}

/** The rate of the outcome in each tier beside that of all. */
export function rateBars(
  labels: readonly Label[],
  counts: readonly TierCount[],
  outcome: string,
): readonly ReportPart[] {
  const { known, yes } = together(counts);
  if (known === 0) return [];
  return [
    {
      part: 'chart',
      title: message(words.rateByTier, { outcome }),
      hint: message(words.rateHint),
      chart: 'bars',
      rows: labels.flatMap(({ id }, at) =>
        counts[at]!.known > 0
          ? [
              {
                label: id,
                value: (100 * counts[at]!.yes) / counts[at]!.known,
                segment: id,
                reference: (100 * yes) / known,
              },
            ]
          : [],
      ),
      across: message(words.rateOf, { outcome }),
    },
  ];
}

/** Pairs of tiers, the better first, of which the worse surely has the higher rate: the intervals do not overlap. */
export function inversions(
  labels: readonly Label[],
  counts: readonly TierCount[],
  pairs: readonly (readonly [better: number, worse: number])[],
): readonly ReportPart[] {
  return pairs.flatMap(([better, worse]) => {
    const [up, down] = [counts[better]!, counts[worse]!];
    const high = wilsonInterval(up.yes / up.known, up.known);
    const low = wilsonInterval(down.yes / down.known, down.known);
    if (!high || !low || high[1] >= low[0]) return [];
    return [
      warning(words.inverted, {
        better: labels[better]!.name,
        worse: labels[worse]!.name,
        rate: { percent: up.yes / up.known, digits: 1 },
        other: { percent: down.yes / down.known, digits: 1 },
      }),
    ];
  });
}

/** Every pair of so many things in order, the first of a pair being the better. */
export function inOrder(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, better) =>
    Array.from({ length: count - better - 1 }, (__, after) => [better, better + after + 1] as const),
  ).flat();
}
