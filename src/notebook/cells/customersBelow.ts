import { message, type Message } from '../../language/message.ts';
import { failed, type Problem, type Result } from '../../language/problem.ts';
import * as words from '../../language/words/customersOfOrders.ts';
import { type Column, dateColumn, type NamedColumn, numberColumn } from '../../data/column.ts';
import { type CustomersOfOrders, customersOfOrders } from '../../data/customersOfOrders.ts';
import { factsOf } from '../../data/factsOf.ts';
import type { Note } from '../../data/note.ts';
import { originTable } from '../../data/originTable.ts';
import { columnOf, type Table } from '../../data/table.ts';
import { takeRows } from '../../data/takeRows.ts';
import type { ReadTable } from '../../data/formats/format.ts';
import type { Work } from '../../data/work.ts';
import { RecentlyUsed } from '../../segments/recentlyUsed.ts';
import type { CustomerColumnNames, SourceReference } from '../source.ts';
import type { Below } from './below.ts';
import type { ColumnChoice } from './data.ts';
import { describeColumns } from './describeColumns.ts';
import type { KeptTable } from './kept.ts';
import type { RunContext } from './kind.ts';

type Source = Extract<SourceReference, { from: 'customers' }>;

const known = new WeakMap<Table, RecentlyUsed<ReadTable>>();

/** Gatherings kept for one table of orders. */
const kept = 4;

/** One row a customer, gathered from the lines of orders in another cell's table. */
export function* customersBelow(source: Source, context: RunContext): Work<Result<Below>> {
  const { table, isAggregate } = context.input<KeptTable>(source.cell);
  if (isAggregate) return { problem: { message: message(words.linesAreGroups) } };
  let gathered = known.get(table);
  if (!gathered) known.set(table, (gathered = new RecentlyUsed(kept)));
  const key = JSON.stringify(source);
  let origin = gathered.get(key);
  if (!origin) {
    const made = yield* gather(source, table);
    if (failed(made)) return made;
    origin = made.value;
    gathered.set(key, origin);
  }
  const customers = originTable(origin);
  const facts = yield* factsOf(customers);
  return {
    value: {
      cell: context.cell,
      origin,
      table: customers,
      columns: describeColumns(facts, facts, meaningOf(source), null),
      isAggregate: false,
      weight: 'sampling',
      notes: origin.notes,
      lens: 'customer',
    },
  };
}

function* gather(source: Source, table: Table): Work<Result<ReadTable>> {
  const { key: keyName, date: dateName, order: orderName, names } = source;
  const key = columnOf(table, keyName);
  if (!key) return { problem: goneColumn(keyName) };
  const date = columnOf(table, dateName);
  if (date?.type !== 'date') return { problem: goneColumn(dateName) };
  const order = orderName === null ? null : columnOf(table, orderName);
  if (order === undefined) return { problem: goneColumn(orderName!) };
  const amount = amountOf(source, table);
  if (failed(amount)) return amount;
  const rows = table.mask() ?? null;
  const found = yield* customersOfOrders({ key, order, date, amount: amount.value, rows });
  return {
    value: {
      columns: columnsOf(found, { name: keyName, column: takeRows(key, found.line) }, names, date.hasTime),
      rows: found.line.length,
      notes: notesOf(found, source),
      facts: { format: 'customers', bytes: 0, compressed: false },
    },
  };
}

/** What each line is worth: a column, or the product of two. */
function amountOf({ amount }: Source, table: Table): Result<Float64Array | null> {
  if (amount === null) return { value: null };
  const factors: Float64Array[] = [];
  for (const name of [amount].flat()) {
    const column = columnOf(table, name);
    if (column?.type !== 'number') return { problem: goneColumn(name) };
    factors.push(column.values);
  }
  const [first, second] = factors;
  return { value: second ? first!.map((value, line) => value * second[line]!) : first! };
}

function columnsOf(
  { orders, revenue, first, last, previous, firstRevenue, lines }: CustomersOfOrders,
  key: NamedColumn,
  names: CustomerColumnNames,
  hasTime: boolean,
): readonly NamedColumn[] {
  const columns: readonly (readonly [string, Column | null])[] = [
    [names.orders, numberColumn(orders)],
    [names.revenue, revenue && numberColumn(revenue)],
    [names.firstPurchase, dateColumn(first, hasTime)],
    [names.lastPurchase, dateColumn(last, hasTime)],
    [names.previousPurchase, dateColumn(previous, hasTime)],
    [names.firstRevenue, firstRevenue && numberColumn(firstRevenue)],
    [names.lines, numberColumn(lines)],
  ];
  const made = columns.flatMap(([name, column]) => (column && name !== key.name ? [{ name, column }] : []));
  return [key, ...made];
}

/** What the columns are for, as a person would have said it. */
function meaningOf({ key, names }: Source): readonly ColumnChoice[] {
  const behaviour = { base: 'behavioural', role: null } as const;
  return [
    { column: key, base: null, role: 'key' },
    { column: names.orders, base: 'behavioural', role: 'orders' },
    { column: names.revenue, base: 'valueBased', role: 'value' },
    { column: names.firstPurchase, base: 'behavioural', role: 'firstPurchase' },
    { column: names.lastPurchase, base: 'behavioural', role: 'lastPurchase' },
    { column: names.previousPurchase, ...behaviour },
    { column: names.firstRevenue, base: 'valueBased', role: null },
    { column: names.lines, ...behaviour },
  ];
}

function notesOf(
  { withoutKey, withoutDate, orders }: CustomersOfOrders,
  { key, date, amount }: Source,
): readonly Note[] {
  const withoutOrders = orders.reduce((count, number) => count + (number === 0 ? 1 : 0), 0);
  const told: readonly (readonly [count: number, note: Note])[] = [
    [withoutKey, warning('withoutKey', message(words.withoutKey, { count: withoutKey, column: key }))],
    [withoutDate, warning('withoutDate', message(words.withoutDate, { count: withoutDate, column: date }))],
    [withoutOrders, warning('withoutOrders', message(words.withoutOrders, { count: withoutOrders }))],
    [
      amount === null ? 0 : 1,
      { name: 'howCounted', severity: 'information', message: message(words.howCounted) },
    ],
  ];
  return told.flatMap(([count, note]) => (count > 0 ? [note] : []));
}

function warning(name: string, said: Message): Note {
  return { name, severity: 'warning', message: said };
}

function goneColumn(column: string): Problem {
  return { message: message(words.gone, { column }), remedy: message(words.chooseOther) };
}
