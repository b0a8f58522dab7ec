import { type Message, message } from '../../../language/message.ts';
import * as words from '../../../language/words/lifetimeValue.ts';
import type { Work } from '../../../data/work.ts';
import { repeatsExpected } from '../../../statistics/repeatsExpected.ts';
import type { ReportPart } from '../../report.ts';
import type { Forecast } from './fitForecast.ts';
import type { ValuedCustomers } from './valueCustomers.ts';

/** Our own bounds: from this correlation on spend and repeats are not unrelated; silent days that are surely odd. */
const strongest = 0.2;
const longestSilence = 60;

/** What may be wrong with a forecast. */
export function forecastWarnings({ forecast, history }: ValuedCustomers): readonly ReportPart[] {
  if (!forecast || !history) return [];
  const { buying, spend } = forecast;
  const correlation = spend?.correlation ?? 0;
  const told: readonly (readonly [boolean, Message])[] = [
    [!buying.converged || (spend !== null && !spend.converged), message(words.notConverged)],
    [buying.atBound || (spend?.atBound ?? false), message(words.atBound)],
    [spend === null, message(words.noSpend)],
    [
      Math.abs(correlation) >= strongest,
      message(words.correlated, { correlation: { number: correlation, digits: 2 } }),
    ],
    [history.silence > longestSilence, message(words.silence, { days: history.silence })],
  ];
  return told.flatMap(([isSo, said]) => (isSo ? [{ part: 'warning', message: said } as const] : []));
}

/** The parameters of the models with how well they fit. */
export function forecastFigures({ buying, spend }: Forecast): ReportPart {
  const exact = (number: number) => ({ number, digits: 4 });
  const { r, alpha, a, b } = buying.model;
  return {
    part: 'figures',
    title: message(words.parameters),
    figures: [
      { label: 'r', value: exact(r) },
      { label: words.alpha, value: exact(alpha) },
      { label: 'a', value: exact(a) },
      { label: 'b', value: exact(b) },
      { label: words.likelihoodOfBuying, value: { number: buying.logLikelihood, digits: 1 } },
      ...(spend
        ? [
            { label: 'p', value: exact(spend.model.p) },
            { label: 'q', value: exact(spend.model.q) },
            { label: 'v', value: exact(spend.model.v) },
            { label: words.likelihoodOfSpend, value: { number: spend.logLikelihood, digits: 1 } },
            {
              label: words.correlation,
              value: spend.correlation === null ? '–' : { number: spend.correlation, digits: 3 },
            },
          ]
        : []),
    ],
  };
}

/** How many customers are how surely alive, in ten steps. */
export function aliveChart(alive: Float64Array): ReportPart {
  const steps = new Float64Array(10);
  for (const share of alive) if (!Number.isNaN(share)) steps[Math.min(9, Math.floor(share * 10))]!++;
  return {
    part: 'chart',
    title: message(words.alive),
    hint: message(words.aliveHint),
    chart: 'bars',
    rows: Array.from(steps, (value, step) => ({
      label: `${step * 10}–${step * 10 + 10}`,
      value,
      segment: null,
      reference: null,
    })),
    up: words.customers,
    across: words.aliveAxis,
  };
}

/** So many repeats stand on a line of their own. */
const most = 7;

/** Customers by their repeats, as they are and as the model has them. */
export function* observedTable({ buying, repeats, ages }: Forecast): Work<ReportPart> {
  const observed = new Float64Array(most + 1);
  for (const x of repeats) observed[Math.min(most, x)]!++;
  const known = new Map<number, number>();
  for (const age of ages) known.set(age, (known.get(age) ?? 0) + 1);
  const expected = new Float64Array(most + 1);
  let done = 0;
  for (const [age, customers] of known) {
    const shares = repeatsExpected(buying.model, age, most - 1);
    let rest = 1;
    shares.forEach((share, x) => {
      expected[x]! += share * customers;
      rest -= share;
    });
    expected[most]! += rest * customers;
    if (++done % 64 === 0) yield { fraction: done / known.size };
  }
  return {
    part: 'table',
    title: message(words.fit),
    hint: message(words.fitHint),
    columns: [
      { label: words.repeats },
      { label: words.observed, isNumber: true },
      { label: words.expected, isNumber: true },
    ],
    rows: Array.from(observed, (count, x) => [
      x === most ? `${most}+` : String(x),
      count,
      { number: expected[x]!, digits: 0 },
    ]),
  };
}
