import { message } from '../../../language/message.ts';
import type { MessageValue } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import * as words from '../../../language/words/lifetimeValue.ts';
import { pacer, type Work } from '../../../data/work.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { LifetimeValueScheme } from '../lifetimeValue.ts';
import { sizeWarnings } from '../settled/sizeWarnings.ts';
import { aliveChart, forecastFigures, forecastWarnings, observedTable } from './forecastParts.ts';
import { kindOfValue } from './kindOfValue.ts';
import type { ValuedCustomers } from './valueCustomers.ts';
import type { TierLeasts } from '../settled/tierOfValue.ts';
import { workedValue } from './workedValue.ts';

interface TierSums {
  rows: number;
  sum: number;
  alive: number;
  purchases: number;
}

export function* lifetimeReport(
  scheme: LifetimeValueScheme,
  valued: ValuedCustomers,
  leasts: TierLeasts,
  codes: Uint8Array,
  labels: readonly SegmentLabel[],
): Work<readonly ReportPart[]> {
  const { values, forecast, alive, history } = valued;
  const sums = labels.map((): TierSums => ({ rows: 0, sum: 0, alive: 0, purchases: 0 }));
  let example = -1;
  const isTime = pacer();
  for (let row = 0; row < codes.length; row++) {
    if ((row & 0x7fff) === 0 && isTime()) yield { fraction: row / codes.length };
    const tier = sums[codes[row]! - 1];
    if (!tier) continue;
    tier.rows++;
    tier.sum += values[row]!;
    tier.alive += alive?.[row] ?? 0;
    tier.purchases += valued.purchases?.[row] ?? 0;
    if (example < 0 && (!history || history.buying.repeats[row]! > 0)) example = row;
  }
  const all = sums.reduce((count, { rows }) => count + rows, 0);
  const told = (part: 'warning' | 'note', count: number, text: Text): readonly ReportPart[] =>
    count > 0 ? [{ part, message: message(text, { rows: count }) }] : [];
  return [
    {
      part: 'card',
      what: message(words.what[scheme.kind], { kind: kindOfValue(scheme) }),
      when: message(words.when[scheme.kind]),
      whenNot: message(words.whenNot[scheme.kind]),
      formula: message(words.formula[scheme.kind]),
    },
    ...forecastWarnings(valued),
    ...sizeWarnings(
      labels,
      sums.map(({ rows }) => rows),
      all + valued.missing,
    ),
    ...told('warning', history?.inFuture ?? 0, words.inFuture),
    ...told('note', history?.withoutOrder ?? 0, words.withoutOrder),
    ...told('note', history ? history.missing : valued.missing, words.missing),
    ...told('note', valued.floored, words.floored),
    ...(scheme.kind === 'forecast' && !scheme.firstValue
      ? [{ part: 'note' as const, message: message(words.noFirstValue) }]
      : []),
    wholeFigures(scheme, sums, all, forecast !== null),
    tiersTable(scheme, sums, leasts, labels, forecast !== null),
    ...(example < 0 ? [] : [workedValue(scheme, valued, example)]),
    ...(forecast && alive
      ? [forecastFigures(forecast), yield* observedTable(forecast), aliveChart(alive)]
      : []),
  ];
}

function wholeFigures(
  scheme: LifetimeValueScheme,
  sums: readonly TierSums[],
  all: number,
  isForecast: boolean,
): ReportPart {
  const total = (of: (tier: TierSums) => number) => sums.reduce((sum, tier) => sum + of(tier), 0);
  return {
    part: 'figures',
    title: message(words.whole, { kind: kindOfValue(scheme) }),
    figures: [
      { label: words.sum, value: { number: total(({ sum }) => sum), digits: 0 } },
      { label: words.mean, value: { number: all > 0 ? total(({ sum }) => sum) / all : 0, digits: 2 } },
      ...(isForecast
        ? [
            {
              label: words.meanAlive,
              value: { percent: all > 0 ? total(({ alive }) => alive) / all : 0, digits: 1 },
            },
            { label: words.purchases, value: { number: total(({ purchases }) => purchases), digits: 0 } },
          ]
        : []),
    ],
  };
}

function tiersTable(
  scheme: LifetimeValueScheme,
  sums: readonly TierSums[],
  leasts: TierLeasts,
  labels: readonly SegmentLabel[],
  isForecast: boolean,
): ReportPart {
  const whole = sums.reduce((sum, tier) => sum + tier.sum, 0);
  const rows = sums.reduce((count, tier) => count + tier.rows, 0);
  const share = (part: number, of: number): MessageValue => ({ percent: of > 0 ? part / of : 0 });
  return {
    part: 'table',
    title: message(words.tiers, { kind: kindOfValue(scheme) }),
    columns: [
      { label: words.tier },
      { label: words.customers, isNumber: true },
      { label: words.shareOfCustomers, isNumber: true },
      { label: words.from, isNumber: true },
      { label: words.shareOfValue, isNumber: true },
      ...(isForecast
        ? [
            { label: words.meanAlive, isNumber: true as const },
            { label: words.purchases, isNumber: true as const },
          ]
        : []),
    ],
    rows: sums.map((tier, place): readonly MessageValue[] => {
      const least = leasts[place] ?? null;
      return [
        labels[place]!.name,
        tier.rows,
        share(tier.rows, rows),
        least === null ? '–' : { number: least, digits: 2 },
        share(tier.sum, whole),
        ...(isForecast ? [share(tier.alive, tier.rows), { number: tier.purchases, digits: 0 }] : []),
      ];
    }),
  };
}
