import { op } from 'arquero';
import { dateColumn, numberColumn } from '../../../src/data/column.ts';
import { customersOfOrders } from '../../../src/data/customersOfOrders.ts';
import { finish } from '../../../src/data/work.ts';
import { binScores } from '../../../src/statistics/binScores.ts';
import { quantileBins } from '../../../src/statistics/quantileBins.ts';
import { random } from '../../../src/statistics/random.ts';
import { table } from 'arquero';
import type { Measurement } from '../measurement.ts';
import type { Shop } from '../shop.ts';

const lines = 541_909;
const day = 86_400_000;
const asOf = Date.UTC(2012, 0, 1);

/** The lines of an order log of the size of the Online Retail file: 4,372 customers, some with many orders. */
function orderLines() {
  const { integer, logNormal } = random(5);
  const [customer, order, date, amount] = Array.from({ length: 4 }, () => new Float64Array(lines));
  let number = 0;
  for (let line = 0; line < lines;) {
    const buyer = Math.min(4372, Math.ceil(logNormal(900, 1.1)));
    const when = asOf - integer(1, 374) * day;
    const length = integer(1, 40);
    number++;
    for (let at = 0; at < length && line < lines; at++, line++) {
      customer![line] = buyer;
      order![line] = number;
      date![line] = when;
      amount![line] = Math.round(logNormal(9, 1) * 100) / 100;
    }
  }
  return { customer: customer!, order: order!, date: date!, amount: amount! };
}

/** One row a customer from the lines of orders, and three scores from 1 to 5. */
export async function rfm(shop: Shop): Promise<readonly Measurement[]> {
  const { runs, watch } = shop;
  const columns = orderLines();
  const log = {
    key: numberColumn(columns.customer),
    order: numberColumn(columns.order),
    date: dateColumn(columns.date),
    amount: columns.amount,
    rows: null,
  };
  const ours = await watch.best(runs, () => {
    const { last, orders, revenue } = finish(customersOfOrders(log));
    const recency = last.map((when) => (asOf - when) / day);
    const scores = [binScores(recency, quantileBins(5), true)];
    for (const values of [orders, revenue!]) scores.push(binScores(values, quantileBins(5)));
    return scores;
  });
  const duckdb = await shop.emptyDuckdb;
  const csv = ['customer,number,date,amount'];
  for (let line = 0; line < lines; line++)
    csv.push(
      `${columns.customer[line]},${columns.order[line]},${columns.date[line]},${columns.amount[line]}`,
    );
  duckdb.file('lines.csv', new TextEncoder().encode(csv.join('\n')));
  duckdb.query("create table lines as select * from read_csv('lines.csv')");
  duckdb.dropFile('lines.csv');
  const known = table(columns);
  return [
    {
      task: 'RFM quintiles from the lines of orders',
      size: `${lines.toLocaleString('en')} lines`,
      ours,
      peers: {
        'DuckDB-WASM': await watch.best(Math.min(runs, 3), () =>
          duckdb.query(
            `with customers as (select customer, ${asOf} - max(date) as r, count(distinct number) as f, sum(amount) as m from lines group by customer)
             select customer, 6 - ntile(5) over (order by r) as r, ntile(5) over (order by f) as f, ntile(5) over (order by m) as m from customers`,
          ),
        ),
        Arquero: await watch.best(Math.min(runs, 3), () =>
          known
            .groupby('customer')
            .rollup({ r: op.max('date'), f: op.distinct('order'), m: op.sum('amount') })
            .orderby('r')
            .derive({ r: op.ntile(5) })
            .orderby('f')
            .derive({ f: op.ntile(5) })
            .orderby('m')
            .derive({ m: op.ntile(5) })
            .numRows(),
        ),
      },
      limit: await watch.touch(runs, [columns.customer, columns.order, columns.date, columns.amount]),
      goal: { peer: 'DuckDB-WASM', times: 6 },
    },
  ];
}
