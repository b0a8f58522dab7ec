import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliveProbability } from '../../src/statistics/aliveProbability.ts';
import { contractualLifetimeValue } from '../../src/statistics/contractualLifetimeValue.ts';
import { discountedValue } from '../../src/statistics/discountedValue.ts';
import { expectedLifetime } from '../../src/statistics/expectedLifetime.ts';
import { expectedPurchases } from '../../src/statistics/expectedPurchases.ts';
import { expectedSpend } from '../../src/statistics/expectedSpend.ts';
import { fitBetaGeometric } from '../../src/statistics/fitBetaGeometric.ts';
import { fitGammaGamma } from '../../src/statistics/fitGammaGamma.ts';
import { hypergeometric } from '../../src/statistics/hypergeometric.ts';
import { minimise } from '../../src/statistics/minimise.ts';
import { simpleLifetimeValue } from '../../src/statistics/simpleLifetimeValue.ts';
import { sharedIsMissing, sharedPath } from '../sharedFile.ts';
import { finished } from './finished.ts';
import { ownOracle } from './ownOracle.ts';

interface Fitted {
  readonly parameters: readonly number[];
  readonly logLikelihood: number;
}
interface Spend extends Fitted {
  readonly correlation: number;
  readonly customers: number;
}
const expected = ownOracle<{
  readonly x: readonly number[];
  readonly tx: readonly number[];
  readonly T: readonly number[];
  readonly m: readonly number[];
  readonly fit: Fitted;
  readonly spend: Spend;
  readonly asked: readonly (readonly [number, number, number, number])[];
  readonly expected: readonly (readonly [alive: number, purchases: number])[];
  readonly cdnow: Fitted & { readonly customers: number; readonly repeats: number; readonly spend: Spend };
}>('betaGeometric');

function near(value: number, wanted: number, tolerance: number): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance * Math.abs(wanted));
}

function compareBuying(buying: Parameters<typeof fitBetaGeometric>[0], wanted: Fitted): void {
  const fit = finished(fitBetaGeometric(buying));
  if (fit.kind === 'refused') throw new Error(fit.reason);
  near(fit.logLikelihood, wanted.logLikelihood, 1e-9);
  const { r, alpha, a, b } = fit.model;
  [r, alpha, a, b].forEach((value, at) => near(value, wanted.parameters[at]!, 1e-3));
  expect([fit.converged, fit.atBound]).toEqual([true, false]);
}

function compareSpend(repeats: readonly number[], spend: readonly number[], wanted: Spend): void {
  const fit = finished(fitGammaGamma(repeats, spend));
  if (fit.kind === 'refused') throw new Error(fit.reason);
  near(fit.logLikelihood, wanted.logLikelihood, 1e-9);
  const { p, q, v } = fit.model;
  [p, q, v].forEach((value, at) => near(value, wanted.parameters[at]!, 1e-3));
  near(fit.correlation!, wanted.correlation, 1e-9);
  expect(fit.customers).toBe(wanted.customers);
}

describe('simulated customers, as optim in R has them', () => {
  test('buying', () =>
    compareBuying({ repeats: expected.x, lastAge: expected.tx, age: expected.T }, expected.fit));
  test('spending', () => compareSpend(expected.x, expected.m, expected.spend));
  test('who is alive, and what is still to come', () => {
    const [r, alpha, a, b] = expected.fit.parameters;
    const model = { r: r!, alpha: alpha!, a: a!, b: b! };
    expected.asked.forEach(([x, last, age, ahead], at) => {
      near(aliveProbability(model, x, last, age), expected.expected[at]![0], 1e-9);
      near(expectedPurchases(model, x, last, age, ahead), expected.expected[at]![1], 1e-7);
    });
  });
  test('the unit of time does not matter', () => {
    const weeks = (days: readonly number[]) => days.map((day) => day / 7);
    const days = { repeats: expected.x, lastAge: expected.tx, age: expected.T };
    const [byDay, byWeek] = [days, { ...days, lastAge: weeks(expected.tx), age: weeks(expected.T) }].map(
      (buying) => {
        const fit = finished(fitBetaGeometric(buying));
        return fit.kind === 'fitted' ? fit : null;
      },
    );
    near(byWeek!.model.alpha * 7, byDay!.model.alpha, 1e-4);
    const change = Math.log(7) * expected.x.reduce((sum, x) => sum + x, 0);
    near(byWeek!.logLikelihood, byDay!.logLikelihood + change, 1e-9);
  });
});

const file = 'data/cdnow/CDNOW_master.txt';
const cdnowMissing = sharedIsMissing(file);

test.skipIf(cdnowMissing)(
  `buyers of compact discs up to September 1997${cdnowMissing ? ` (${cdnowMissing})` : ''}`,
  () => {
    const dayOf = (date: string) =>
      Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / 864e5;
    const end = dayOf('19970930');
    const spentOn = new Map<string, Map<number, number>>();
    for (const line of readFileSync(sharedPath(file), 'utf8').trim().split(/\r?\n/)) {
      const [customer, date, , amount] = line.trim().split(/ +/);
      const day = dayOf(date!);
      if (day > end) continue;
      const days = spentOn.get(customer!) ?? new Map<number, number>();
      spentOn.set(customer!, days.set(day, (days.get(day) ?? 0) + Number(amount)));
    }
    const customers = [...spentOn.values()].map((days) => {
      const [first, ...later] = [...days.keys()].toSorted((a, b) => a - b);
      const spent = later.reduce((sum, day) => sum + days.get(day)!, 0);
      return {
        repeats: later.length,
        lastAge: ((later.at(-1) ?? first!) - first!) / 7,
        age: (end - first!) / 7,
        spend: later.length > 0 ? spent / later.length : 0,
      };
    });
    const repeats = customers.map((customer) => customer.repeats);
    expect([customers.length, repeats.reduce((sum, x) => sum + x, 0)]).toEqual([
      expected.cdnow.customers,
      expected.cdnow.repeats,
    ]);
    const lastAge = customers.map((customer) => customer.lastAge);
    const age = customers.map((customer) => customer.age);
    compareBuying({ repeats, lastAge, age }, expected.cdnow);
    compareSpend(
      repeats,
      customers.map((customer) => customer.spend),
      expected.cdnow.spend,
    );
  },
);

describe('the model of the paper', () => {
  // The estimates of Fader, Hardie and Lee (2005) for a tenth of the buyers, and the customer worked out in their note.
  const model = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
  test('its worked example', () => {
    expect(expectedPurchases(model, 2, 30.43, 38.86, 39)).toBeCloseTo(1.226, 3);
  });

  test('nobody without repeats has left; long silence tells, longest of those who bought often', () => {
    expect(aliveProbability(model, 0, 0, 1000)).toBe(1);
    expect(aliveProbability(model, 3, 20, 20)).toBeCloseTo(1 / (1 + model.a / (model.b + 2)), 12);
    expect(aliveProbability(model, 20, 10, 40)).toBeLessThan(aliveProbability(model, 2, 10, 40));
    expect(aliveProbability(model, 2000, 1, 40)).toBe(0);
  });

  test('purchases grow with the time ahead, also about a = 1, where the formula divides by nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.nat(200), fc.nat(100), (x, age, part) => {
        const last = x > 0 ? (age * part) / 100 : 0;
        let before = 0;
        for (const ahead of [1, 10, 100, 2000]) {
          const purchases = expectedPurchases(model, x, last, age, ahead);
          expect(purchases).toBeGreaterThanOrEqual(before);
          before = purchases;
        }
        expect(expectedPurchases(model, x, last, age, 0)).toBe(0);
      }),
    );
    const at = (a: number) => expectedPurchases({ ...model, a }, 2, 30, 40, 50);
    near(at(1), (at(0.999) + at(1.001)) / 2, 1e-6);
    near(at(1 + 1e-9), at(1), 1e-9);
  });
});

test('the hypergeometric function in closed forms', () => {
  near(hypergeometric(1, 1, 2, 0.7), -Math.log(0.3) / 0.7, 1e-14);
  near(hypergeometric(2.5, 3, 3, 0.95), 0.05 ** -2.5, 1e-13);
  near(hypergeometric(1, 1, 2, 0.97), -Math.log(0.03) / 0.97, 1e-13);
  expect(hypergeometric(2, 3, 4, 0)).toBe(1);
});

describe('what cannot be fitted', () => {
  const fit = (repeats: number[], lastAge: number[], age: number[]) =>
    finished(fitBetaGeometric({ repeats, lastAge, age }));
  test('nobody, nobody who came back, nobody known for any time', () => {
    expect(fit([], [], [])).toEqual({ kind: 'refused', reason: 'no customers' });
    expect(fit([0, 0], [0, 0], [5, 9])).toEqual({ kind: 'refused', reason: 'no repeats' });
    expect(fit([0, 1], [0, 0], [0, 0])).toEqual({ kind: 'refused', reason: 'no time' });
    expect(() => fit([1], [5], [4])).toThrow('cannot have bought');
  });
  test('customers who are all alike leave a parameter without an end', () => {
    const same = fit([2, 2, 2], [10, 10, 10], [12, 12, 12]);
    expect(same.kind === 'fitted' && same.atBound).toBe(true);
  });
  test('too few who spent', () => {
    expect(finished(fitGammaGamma([1, 2, 0], [5, 0, 9]))).toEqual({
      kind: 'refused',
      reason: 'too few customers',
    });
  });
});

describe('values', () => {
  test('expected spend lies between one’s own and that of all', () => {
    const model = { p: 6.25, q: 3.74, v: 15.44 };
    const all = (6.25 * 15.44) / 2.74;
    expect(expectedSpend(model, 0, 0)).toBeCloseTo(all, 12);
    expect(expectedSpend(model, 1, 100)).toBeCloseTo((6.25 * 115.44) / 8.99, 12);
    expect(expectedSpend({ ...model, q: 0.9 }, 0, 0)).toBeNull();
    const often = expectedSpend(model, 1000, 100)!;
    expect(often > 99 && often < 100).toBe(true);
  });

  test('the plain formulas by hand', () => {
    expect(simpleLifetimeValue(50, 4, 3, 0.25)).toBe(150);
    expect(contractualLifetimeValue(100, 0.8, 0.1)).toBeCloseTo(110 / 0.3, 12);
    expect(contractualLifetimeValue(100, 0.8, 0.1, 'after one period')).toBeCloseTo(80 / 0.3, 12);
    expect(contractualLifetimeValue(100, 1, 0)).toBeNull();
    expect(expectedLifetime(0.25)).toBe(4);
    expect(expectedLifetime(0)).toBeNull();
  });

  test('without discount the value is that of all purchases', () => {
    const model = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    const customer = { repeats: 2, lastAge: 30.43, age: 38.86 };
    const horizon = { periods: 12, unitsPerPeriod: 4, discount: 0 };
    const whole = 10 * expectedPurchases(model, 2, 30.43, 38.86, 48);
    expect(discountedValue(model, customer, 10, horizon)).toBeCloseTo(whole, 10);
    const less = discountedValue(model, customer, 10, { ...horizon, discount: 0.01 });
    expect(less < whole && less > whole / 1.01 ** 12).toBe(true);
    expect(discountedValue(model, customer, 10, { ...horizon, periods: 0 })).toBe(0);
  });
});

test('the least of the function of Rosenbrock', () => {
  const found = finished(
    minimise(
      function* ([x, y]) {
        yield { fraction: 0.5 };
        return 100 * (y! - x! ** 2) ** 2 + (1 - x!) ** 2;
      },
      Float64Array.of(-1.2, 1),
    ),
  );
  expect(found.at[0]).toBeCloseTo(1, 5);
  expect(found.at[1]).toBeCloseTo(1, 5);
  expect(found.converged).toBe(true);
});
