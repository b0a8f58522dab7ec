import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AskedColumn, matchColumns, type TableShape } from '../../src/app/matchColumns.ts';
import { columnTypes, type ColumnType } from '../../src/data/column.ts';

const columnsOf = (columns: Readonly<Record<string, ColumnType>>) =>
  Object.entries(columns).map(([name, type]) => ({ name, type }));

const shape = (columns: Readonly<Record<string, ColumnType>>, rows = 10): TableShape => ({
  columns: columnsOf(columns),
  rows,
});

function matched(asked: readonly AskedColumn[], own: TableShape, before: TableShape | null = null) {
  return Object.fromEntries(
    Array.from(matchColumns(asked, own, before), ([name, { own, likeness }]) => [name, [own, likeness]]),
  );
}

describe('by name', () => {
  test('the very name comes first, whatever its type', () =>
    expect(matched(columnsOf({ age: 'number' }), shape({ Age: 'number', age: 'text' }))).toEqual({
      age: ['age', 'same'],
    }));

  test('capitals, spaces, underscores and accents are no difference', () =>
    expect(
      matched(
        columnsOf({ monthly_charges: 'number', Città: 'text', kundNummer: 'text' }),
        shape({ 'Kund-nummer': 'text', CITTA: 'text', 'Monthly Charges': 'number' }),
      ),
    ).toEqual({
      monthly_charges: ['Monthly Charges', 'written'],
      Città: ['CITTA', 'written'],
      kundNummer: ['Kund-nummer', 'written'],
    }));

  test('of several that are written otherwise the one of the same type', () =>
    expect(
      matched(columnsOf({ total_spent: 'number' }), shape({ 'Total spent': 'text', totalSpent: 'number' })),
    ).toEqual({ total_spent: ['totalSpent', 'written'] }));

  test('a similar name of the same type, the most similar first', () => {
    const own = shape({
      customer_age: 'number',
      age_group: 'text',
      MonthlyCharge: 'number',
      month: 'number',
    });
    expect(matched(columnsOf({ MonthlyCharges: 'number', customers_age: 'number' }), own)).toEqual({
      MonthlyCharges: ['MonthlyCharge', 'similar'],
      customers_age: ['customer_age', 'similar'],
    });
  });

  test('a similar name of another type is left to the person, and so is a name unlike any', () =>
    expect(
      matched(
        columnsOf({ MonthlyCharges: 'number', churn: 'boolean' }),
        shape({ MonthlyCharge: 'text', id: 'boolean' }),
      ),
    ).toEqual({}));

  test('where the type is not known any type will do', () =>
    expect(matched([{ name: 'MonthlyCharges', type: null }], shape({ MonthlyCharge: 'text' }))).toEqual({
      MonthlyCharges: ['MonthlyCharge', 'similar'],
    }));
});

describe('by place', () => {
  const before = shape({ id: 'text', age: 'number', city: 'text' });
  const asked = columnsOf({ age: 'number', city: 'text' });

  test('a table of the same shape is the same under other names', () =>
    expect(matched(asked, shape({ nummer: 'text', alder: 'number', by: 'text' }), before)).toEqual({
      age: ['alder', 'place'],
      city: ['by', 'place'],
    }));

  test('names are stronger than places', () =>
    expect(matched(asked, shape({ city: 'text', alder: 'number', by: 'text' }), before)).toEqual({
      age: ['alder', 'place'],
      city: ['city', 'same'],
    }));

  test.each([
    ['other rows', shape({ nummer: 'text', alder: 'number', by: 'text' }, 11)],
    ['another type', shape({ nummer: 'text', alder: 'text', by: 'text' })],
    ['one more column', shape({ nummer: 'text', alder: 'number', by: 'text', x: 'text' })],
  ])('a table with %s is not', (_, own) => expect(matched(asked, own, before)).toEqual({}));
});

test('no column is taken twice, and only columns that are there', () => {
  const name = fc.oneof(fc.constantFrom('age', 'Age', 'a_ge', '__proto__', 'constructor', ''), fc.string());
  const column = fc.record({ name, type: fc.constantFrom(...columnTypes) });
  const columns = fc.uniqueArray(column, { selector: ({ name }) => name, maxLength: 12 });
  fc.assert(
    fc.property(columns, columns, (asked, own) => {
      const matches = matchColumns(asked, { columns: own, rows: 1 }, { columns: asked, rows: 1 });
      const taken = Array.from(matches.values(), (match) => match.own);
      expect(new Set(taken).size).toBe(taken.length);
      for (const one of taken) expect(own.map(({ name }) => name)).toContain(one);
      for (const { name } of asked)
        if (own.some((column) => column.name === name)) expect(matches.get(name)?.own).toBe(name);
    }),
  );
});
