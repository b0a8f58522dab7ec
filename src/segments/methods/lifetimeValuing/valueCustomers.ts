import { message } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import * as words from '../../../language/words/lifetimeValue.ts';
import { rowsOf } from '../../../data/table.ts';
import { pacer, type Work } from '../../../data/work.ts';
import { aliveProbability } from '../../../statistics/aliveProbability.ts';
import { contractualLifetimeValue } from '../../../statistics/contractualLifetimeValue.ts';
import { discountedValue } from '../../../statistics/discountedValue.ts';
import { expectedPurchases } from '../../../statistics/expectedPurchases.ts';
import { expectedSpend } from '../../../statistics/expectedSpend.ts';
import { simpleLifetimeValue } from '../../../statistics/simpleLifetimeValue.ts';
import { remembered } from '../settled/remembered.ts';
import { lifetimeValue, type LifetimeValueScheme } from '../lifetimeValue.ts';
import type { MethodContext } from '../method.ts';
import { rowsAreGroups } from '../rowsAreGroups.ts';
import { quantityOf } from '../settled/quantityOf.ts';
import { type CustomerHistory, customerHistory } from './customerHistory.ts';
import { fitForecast, type Forecast } from './fitForecast.ts';

/** What each row of a table's base is worth ahead; NaN where it cannot be told, and outside the table. */
export interface ValuedCustomers {
  readonly values: Float64Array;
  /** Rows whose value came out below zero and counts as zero. */
  readonly floored: number;
  /** Null under contract. */
  readonly history: CustomerHistory | null;
  readonly missing: number;
  /** Only of a forecast: the models, and for each row the probability alive, purchases and spend expected. */
  readonly forecast: Forecast | null;
  readonly alive: Float64Array | null;
  readonly purchases: Float64Array | null;
  readonly spend: Float64Array | null;
}

type Asking = Pick<MethodContext, 'table' | 'column' | 'isAggregate'>;
type Valuing = (
  scheme: LifetimeValueScheme,
  context: Asking,
  decides: Asking,
  asOf: number,
) => Work<Result<ValuedCustomers>>;

/** Weeks of a month: 365.25 days a year. */
export const weeksPerMonth = 365.25 / 12 / 7;
const weeksPerYear = 365.25 / 7;

/** A year's discount as that of a month. */
export const monthly = (yearly: number) => (1 + yearly / 100) ** (1 / 12) - 1;

const waysToValue: Readonly<Record<LifetimeValueScheme['kind'], Valuing>> = {
  forecast: forecastValues,
  simple: simpleValues,
  contractual: contractValues,
};

const remember = remembered<Result<ValuedCustomers>>(6);
const fits = remembered<Result<Forecast>>(4);

/** Values the customers of a table by the scheme's formula; models are those of the table that decides. Worked out once. */
export function* valueCustomers(
  scheme: LifetimeValueScheme,
  context: Asking,
  decides: Asking,
  asOf: number,
): Work<Result<ValuedCustomers>> {
  if (decides.isAggregate || context.isAggregate) return { problem: rowsAreGroups };
  const own = quantityOf(context, scheme.value, 'number', lifetimeValue.settings!['value']!.label);
  if (failed(own)) return own;
  const { said: _said, tiers: _tiers, count: _count, ...asked } = scheme;
  const over = [own.value, ...columnsOf(scheme, context), ...columnsOf(scheme, decides)] as const;
  return yield* remember(over, JSON.stringify([asked, asOf]), () =>
    waysToValue[scheme.kind](scheme, context, decides, asOf),
  );
}

/** The columns that a history is read from, and the rows; null where there is none. */
function columnsOf(scheme: LifetimeValueScheme, { column, table }: Asking): readonly (object | null)[] {
  const traits = [scheme.orders, scheme.first, scheme.last, scheme.firstValue, scheme.value];
  return [
    ...traits.map((trait) => {
      const found = trait && column(trait);
      return found && !failed(found) ? found.value : null;
    }),
    table.mask() ?? null,
  ];
}

/** The models of the table that decides, fitted once whatever is to be asked of them. */
function* fitOnce(
  scheme: LifetimeValueScheme,
  decides: Asking,
  asOf: number,
  known: CustomerHistory | null,
): Work<Result<Forecast>> {
  const value = quantityOf(decides, scheme.value, 'number', lifetimeValue.settings!['value']!.label);
  if (failed(value)) return value;
  return yield* fits([value.value, ...columnsOf(scheme, decides)], String(asOf), function* () {
    if (known) return yield* fitForecast(known);
    const history = yield* customerHistory(scheme, decides, asOf);
    return failed(history) ? history : yield* fitForecast(history.value);
  });
}

function* forecastValues(
  scheme: LifetimeValueScheme,
  context: Asking,
  decides: Asking,
  asOf: number,
): Work<Result<ValuedCustomers>> {
  const history = yield* customerHistory(scheme, context, asOf);
  if (failed(history)) return history;
  const fitted = yield* fitOnce(scheme, decides, asOf, decides === context ? history.value : null);
  if (failed(fitted)) return fitted;
  const { buying, spend: money, meanSpend } = fitted.value;
  const { counts, buying: own, spend } = history.value;
  const empty = () => new Float64Array(counts.length).fill(Number.NaN);
  const [values, alive, purchases, expected] = [empty(), empty(), empty(), empty()];
  const horizon = {
    periods: scheme.horizon,
    unitsPerPeriod: weeksPerMonth,
    discount: monthly(scheme.discount),
  };
  // Many customers did the same: what is ahead of them is worked out once.
  const ahead = new Map<string, readonly [alive: number, purchases: number, discounted: number]>();
  const isTime = pacer();
  for (let row = 0; row < counts.length; row++) {
    if (isTime()) yield { fraction: row / counts.length };
    if (counts[row] === 0) continue;
    const [repeats, lastAge, age] = [own.repeats[row]!, own.lastAge[row]!, own.age[row]!];
    const key = `${repeats} ${lastAge} ${age}`;
    let known = ahead.get(key);
    if (!known) {
      known = [
        aliveProbability(buying.model, repeats, lastAge, age),
        expectedPurchases(buying.model, repeats, lastAge, age, scheme.horizon * weeksPerMonth),
        discountedValue(buying.model, { repeats, lastAge, age }, 1, horizon),
      ];
      ahead.set(key, known);
    }
    const paid = Math.max(0, spend[row]!);
    const mean = money && expectedSpend(money.model, paid > 0 ? repeats : 0, paid);
    [alive[row], purchases[row]] = known;
    expected[row] = mean ?? meanSpend;
    values[row] = known[2] * expected[row]! * (scheme.margin / 100);
  }
  return {
    value: {
      values,
      floored: 0,
      history: history.value,
      missing: missingOf(history.value),
      forecast: fitted.value,
      alive,
      purchases,
      spend: expected,
    },
  };
}

function* simpleValues(
  scheme: LifetimeValueScheme,
  context: Asking,
  _decides: Asking,
  asOf: number,
): Work<Result<ValuedCustomers>> {
  const read = yield* customerHistory(scheme, context, asOf);
  if (failed(read)) return read;
  const { counts, orders, value, buying } = read.value;
  const values = new Float64Array(counts.length).fill(Number.NaN);
  for (let row = 0; row < counts.length; row++) {
    if (counts[row] === 0) continue;
    const years = Math.max(1, buying.age[row]! / weeksPerYear);
    const perYear = orders[row]! / years;
    const perOrder = value[row]! / orders[row]!;
    values[row] = simpleLifetimeValue(perOrder, perYear, scheme.horizon / 12, scheme.margin / 100);
  }
  return { value: { ...bare(values), history: read.value, missing: missingOf(read.value) } };
}

function* contractValues(scheme: LifetimeValueScheme, context: Asking): Work<Result<ValuedCustomers>> {
  const column = quantityOf(context, scheme.value, 'number', lifetimeValue.settings!['value']!.label);
  if (failed(column)) return column;
  yield { fraction: null };
  const factor = contractualLifetimeValue(
    scheme.margin / 100,
    scheme.retention / 100,
    monthly(scheme.discount),
  );
  if (factor === null)
    return { problem: { message: message(words.noEnd), remedy: message(words.noEndRemedy) } };
  const kept = rowsOf(context.table);
  let missing = 0;
  const values = column.value.values.map((monthlyValue, row) => {
    if (!kept.get(row)) return Number.NaN;
    if (Number.isNaN(monthlyValue)) missing++;
    return monthlyValue * factor;
  });
  return { value: { ...bare(values), missing } };
}

/** Values without a forecast; those below zero count as zero. */
function bare(values: Float64Array): ValuedCustomers {
  const floored = values.reduce((count, value) => count + (value < 0 ? 1 : 0), 0);
  return {
    values: values.map((value) => (value < 0 ? 0 : value)),
    floored,
    history: null,
    missing: 0,
    forecast: null,
    alive: null,
    purchases: null,
    spend: null,
  };
}

function missingOf({ missing, withoutOrder, inFuture }: CustomerHistory): number {
  return missing + withoutOrder + inFuture;
}
