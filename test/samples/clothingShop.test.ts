import { describe, expect, test } from 'vitest';
import type { Column, NamedColumn } from '../../src/data/column.ts';
import { finish } from '../../src/data/work.ts';
import { sampleNamed, samples } from '../../src/samples/index.ts';
import { rowsOf } from '../../src/samples/rowsOf.ts';

const shop = sampleNamed('clothingShop')!;
const generator = await shop.load();
const columnsOf = (table: string, rows: number, seed = 1) => finish(generator.generate(table, rows, seed));
const column = (columns: readonly NamedColumn[], name: string): Column => {
  const found = columns.find((named) => named.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found.column;
};
const values = (columns: readonly NamedColumn[], name: string) => [...column(columns, name)];
const numbers = (columns: readonly NamedColumn[], name: string) =>
  values(columns, name).map((value) => (value === null ? NaN : Number(value)));
const missingShare = (list: readonly unknown[]) =>
  list.filter((value) => value === null).length / list.length;
const shareOf = (flags: readonly boolean[]) => flags.filter(Boolean).length / flags.length;

/** FNV-1a over every value in words. */
function fingerprint(columns: readonly NamedColumn[]): string {
  let hash = 0x811c9dc5;
  for (const { name, column } of columns) {
    const words = [name, column.type, ...[...column].map(String)].join('\n');
    for (let place = 0; place < words.length; place++)
      hash = Math.imul(hash ^ words.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

describe.each(shop.tables.map((table) => table.name))('the clothing shop’s %s', (table) => {
  test.each([1, 2, 200, 5000])('has exactly %d rows in every column', (rows) => {
    for (const {
      column: { length },
    } of columnsOf(table, rows))
      expect(length).toBe(rows);
  });

  test('is the same for the same seed and another for another', () => {
    const first = fingerprint(columnsOf(table, 500));
    expect(fingerprint(columnsOf(table, 500))).toBe(first);
    expect(fingerprint(columnsOf(table, 500, 2))).not.toBe(first);
  });

  test('has distinct ids with leading zeros', () => {
    const ids = [...columnsOf(table, 5000)[0]!.column];
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id) => /^[CLR]\d{6}$/.test(String(id)))).toBe(true);
  });

  test('reports its progress', () => {
    const fractions: number[] = [];
    for (const { fraction } of generator.generate(table, 50_000, 1)) fractions.push(fraction ?? NaN);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.length).toBeGreaterThan(0);
    expect(fractions.every((fraction) => fraction >= 0 && fraction < 1)).toBe(true);
  });
});

test('the rows do not change from one release to the next', () => {
  expect(shop.tables.map(({ name }) => `${name} ${fingerprint(columnsOf(name, 200))}`))
    .toMatchInlineSnapshot(`
      [
        "customers b26794c3",
        "leads fc984bb3",
        "market bca2d8c5",
      ]
    `);
});

describe('customers', () => {
  const columns = columnsOf('customers', 5000);

  test('have orders, values and dates that agree', () => {
    const orders = numbers(columns, 'orders');
    const spent = numbers(columns, 'value');
    const first = numbers(columns, 'first purchase');
    const last = numbers(columns, 'last purchase');
    const rows = [...orders.keys()];
    const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6;
    expect(rows.filter((row) => orders[row]! < 1 || !Number.isInteger(orders[row]))).toEqual([]);
    expect(rows.filter((row) => spent[row]! <= 0 || !isWhole(spent[row]! * 100))).toEqual([]);
    expect(rows.filter((row) => first[row]! > last[row]!)).toEqual([]);
    expect(rows.filter((row) => orders[row] === 1 && first[row] !== last[row])).toEqual([]);
    expect(rows.filter((row) => first[row]! % 86_400_000 !== 0 || last[row]! % 86_400_000 !== 0)).toEqual([]);
    expect(Math.min(...first)).toBeGreaterThan(Date.UTC(2021, 7, 1));
  });

  test.each([1, 200, 5000])('last bought on 31 August 2026, among %d', (rows) => {
    expect(Math.max(...numbers(columnsOf('customers', rows), 'last purchase'))).toBe(Date.UTC(2026, 7, 31));
  });

  test('leave a quarter of the feedback out and keep to 0–10', () => {
    const feedback = values(columns, 'feedback score');
    expect(missingShare(feedback)).toBeCloseTo(0.25, 1);
    const scores = new Set(feedback.filter((score) => score !== null));
    expect([...scores].map(Number).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('have the warts that a student can find', () => {
    const ages = numbers(columns, 'age').filter((age) => !Number.isNaN(age));
    expect(ages.filter((age) => age > 100)).toEqual([199]);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(16);
    expect(missingShare(values(columns, 'age'))).toBeCloseTo(0.04, 1);
    const cities = values(columns, 'city');
    expect(cities).toContain('Malmö');
    expect(cities).toContain('malmo');
    const emails = values(columns, 'e-mail');
    expect(emails.length - new Set(emails).size).toBe(22);
    expect(emails.every((email) => /^[a-z]+\.[a-z]+\d+@example\.(com|org)$/.test(String(email)))).toBe(true);
  });

  test('are worth more the more they come back, and few make most of the value', () => {
    const orders = numbers(columns, 'orders');
    const spent = numbers(columns, 'value');
    const total = spent.reduce((sum, one) => sum + one, 0);
    const best = spent.toSorted((a, b) => b - a).slice(0, 1000);
    expect(best.reduce((sum, one) => sum + one, 0) / total).toBeGreaterThan(0.5);
    const mean = (keep: (orders: number) => boolean) => {
      const kept = spent.filter((_, row) => keep(orders[row]!));
      return kept.reduce((sum, one) => sum + one, 0) / kept.length;
    };
    expect(mean((count) => count >= 5)).toBeGreaterThan(4 * mean((count) => count === 1));
  });
});

describe('leads', () => {
  const columns = columnsOf('leads', 5000);
  const converted = values(columns, 'converted');

  test('convert more often the more they engage, and the more they care', () => {
    const engagement = numbers(columns, 'e-mail engagement');
    const rate = (keep: (row: number) => boolean) =>
      shareOf(converted.filter((_, row) => keep(row)).map((yes) => yes === true));
    const steps = [0, 25, 50, 75].map((from) =>
      rate((row) => engagement[row]! >= from && engagement[row]! < from + 25),
    );
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps[3]!).toBeGreaterThan(2 * steps[0]!);
    const interest = values(columns, 'sustainability interest');
    expect(rate((row) => interest[row] === 'high')).toBeGreaterThan(
      1.5 * rate((row) => interest[row] === 'low'),
    );
    const source = values(columns, 'source');
    expect(rate((row) => source[row] === 'referral')).toBeGreaterThan(
      rate((row) => source[row] === 'social media'),
    );
  });

  test('keep to their ranges', () => {
    const engagement = numbers(columns, 'e-mail engagement').filter((score) => !Number.isNaN(score));
    expect(Math.min(...engagement)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...engagement)).toBeLessThanOrEqual(100);
    expect(missingShare(values(columns, 'e-mail engagement'))).toBeCloseTo(0.08, 1);
    expect(Math.min(...numbers(columns, 'pages viewed'))).toBeGreaterThanOrEqual(1);
    expect(Math.min(...numbers(columns, 'minutes on site'))).toBeGreaterThanOrEqual(1);
    expect(missingShare(converted)).toBe(0);
  });
});

describe('the market', () => {
  test.each([200, 1500, 5000])('of %d respondents has weights that sum to forty adults each', (rows) => {
    const weights = numbers(columnsOf('market', rows), 'weight');
    expect(Math.min(...weights)).toBeGreaterThan(0);
    expect(weights.reduce((sum, weight) => sum + weight, 0) / (rows * 40)).toBeCloseTo(1, 3);
  });

  test('holds the shares of the whole market once weighted, which the panel alone does not', () => {
    const columns = columnsOf('market', 5000);
    const weights = numbers(columns, 'weight');
    const ages = numbers(columns, 'age');
    const sum = (keep: (row: number) => boolean) =>
      weights.reduce((total, weight, row) => total + (keep(row) ? weight : 0), 0);
    const weighted = sum((row) => ages[row]! >= 65) / sum(() => true);
    expect(weighted).toBeGreaterThan(shareOf(ages.map((age) => age >= 65)) + 0.02);
    expect(missingShare(ages)).toBe(0);
  });
});

test('young women in the capitals are over-served and men over 55 under-served, at every seed', () => {
  const capitals = new Set<unknown>(['Copenhagen', 'Stockholm', 'Rome', 'Dublin']);
  for (const seed of [1, 2, 3]) {
    const shares = ['market', 'leads', 'customers'].map((table) => {
      const columns = columnsOf(table, 3000, seed);
      const [ages, genders, cities] = [
        numbers(columns, 'age'),
        values(columns, 'gender'),
        values(columns, 'city'),
      ];
      const weights = table === 'market' ? numbers(columns, 'weight') : ages.map(() => 1);
      const share = (keep: (row: number) => boolean) =>
        weights.reduce((sum, weight, row) => sum + (keep(row) ? weight : 0), 0) /
        weights.reduce((sum, weight) => sum + weight, 0);
      return {
        young: share((row) => ages[row]! < 35 && genders[row] === 'woman' && capitals.has(cities[row])),
        men: share((row) => ages[row]! >= 55 && genders[row] === 'man'),
      };
    });
    const [market, leads, customers] = shares;
    for (const served of [leads!, customers!]) {
      expect(served.young / market!.young).toBeGreaterThan(1.3);
      expect(served.men / market!.men).toBeLessThan(0.75);
    }
  }
});

test('a million customers are made', { timeout: 60_000 }, () => {
  expect(columnsOf('customers', 1_000_000)[0]!.column.at(999_999)).toBe('C1000000');
});

test('every sample says what it is, and its tables keep within a million rows', () => {
  for (const sample of samples) {
    for (const text of [sample.label, sample.hint, ...sample.tables.map((table) => table.label)]) {
      expect(Object.values(text).every((words) => words.trim() !== '')).toBe(true);
    }
  }
  expect(shop.tables.map((table) => rowsOf(table, 2000))).toEqual([2000, 3000, 1500]);
  expect(shop.tables.map((table) => rowsOf(table, 1_000_000))).toEqual([1_000_000, 1_000_000, 750_000]);
});

test('a table that does not exist is our bug', () => {
  expect(() => generator.generate('suppliers', 10, 1)).toThrow('suppliers');
});
