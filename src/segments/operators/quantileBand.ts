import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import { quantile } from '../../statistics/quantile.ts';
import type { Operator } from './operator.ts';

/** Band number `band` of `of` bands that hold equally many values, 1 being the lowest; null until given. */
export interface QuantileValue {
  readonly band: number | null;
  readonly of: number;
}

const schema = v.pipe(
  v.strictObject({
    band: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    of: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(100)),
  }),
  v.check(({ band, of }) => band === null || band <= of),
);

const label = {
  en: 'is in quantile band',
  sv: 'ligger i kvantilgrupp',
  it: 'è nel quantile',
  da: 'ligger i kvantilgruppe',
};

/** A type-7 quantile, rounded to 15 significant digits as every edge that comes from data. */
function edge(sorted: Float64Array, probability: number): number {
  return Number(quantile(sorted, probability).toPrecision(15));
}

/** The number lies in one of equally filled bands of the whole column, each closed on the right. */
export const quantileBand: Operator<QuantileValue> = {
  name: 'quantileBand',
  types: ['number'],
  label,
  negativeLabel: {
    en: 'is not in quantile band',
    sv: 'ligger inte i kvantilgrupp',
    it: 'non è nel quantile',
    da: 'ligger ikke i kvantilgruppe',
  },
  offersNegative: true,
  cutsFromData: true,
  control: 'quantile',
  initial: { band: null, of: 5 },
  read: (stored) => readAs(schema, stored, label),
  isUnfinished: ({ band }) => band === null,
  test({ band, of }, context) {
    const sorted = context.sorted();
    if (band === null || sorted.length === 0) return { form: 'intervals', intervals: [] };
    const from = band === 1 ? -Infinity : edge(sorted, (band - 1) / of);
    const to = band === of ? Infinity : edge(sorted, band / of);
    return { form: 'intervals', intervals: [{ from, to, fromClosed: band === 1, toClosed: true }] };
  },
  words: ({ band, of }) =>
    band === null
      ? null
      : message(
          {
            en: '{band} of {of} (1 is the lowest)',
            sv: '{band} av {of} (1 är lägst)',
            it: '{band} di {of} (1 è il più basso)',
            da: '{band} af {of} (1 er lavest)',
          },
          { band, of },
        ),
  example: { type: 'number', rows: [1, 2, 3, 4, 5, null], value: { band: 1, of: 4 }, keeps: [0, 1] },
};
