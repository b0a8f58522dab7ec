import { op } from 'arquero';
import { sumsByCell } from '../../../src/data/sumsByCell.ts';
import { valuesByCell } from '../../../src/data/valuesByCell.ts';
import type { RowCells } from '../../../src/data/rowCells.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { selectQuantile } from '../../../src/statistics/selectQuantile.ts';
import type { Measurement } from '../measurement.ts';
import type { Shop } from '../shop.ts';

const segments = 5;

/** Count and mean, and the median, of the value in every segment and city. The segments are known, by each in its own way. */
export async function groups(shop: Shop): Promise<readonly Measurement[]> {
  const { rows, runs, size, watch } = shop;
  const values = shop.column('value');
  const orders = shop.column('orders');
  const city = shop.column('city');
  if (!('values' in values) || !('values' in orders) || !('codes' in city) || city.type !== 'text') {
    throw new Error('the shop has other columns');
  }
  const segment = Uint8Array.from(orders.values, (count) => Math.min(segments, Math.max(1, count)) - 1);
  const bitmaps = Array.from({ length: segments }, (_, wanted) => {
    const bitmap = emptyBitmap(rows);
    segment.forEach((found, row) => found === wanted && bitmap.set(row));
    return bitmap;
  });
  const cells: RowCells = { groups: bitmaps, codes: city.codes, size: city.dictionary.length };
  const means = () => {
    const { counts, sums } = sumsByCell(cells, values.values);
    return { counts, means: sums.map((sum, cell) => sum / counts[cell]!) };
  };
  const medians = () => valuesByCell(cells, values.values).map((part) => selectQuantile(part, 0.5));
  const ours = await watch.best(runs, means);
  const oursWithMedian = await watch.best(runs, () => [means(), medians()]);
  const limit = await watch.touch(runs, [values.values, city.codes, segment]);

  const duckdb = await shop.duckdb;
  duckdb.query(
    'create or replace table parted as select city, value, greatest(1, least(5, orders)) - 1 as segment from shop',
  );
  const bySql = (more: string) =>
    duckdb.query(
      `select segment, city, count(value) as n, avg(value) as mean ${more} from parted group by all order by all`,
    );
  const counted = means().counts.reduce((all, count) => all + count, 0);
  const theirCount = bySql('').reduce((all, row) => all + Number(row['n']), 0);
  if (counted !== theirCount) throw new Error(`the cells count ${counted} and ${theirCount}`);
  const table = shop.arquero.assign({ segment });
  const rolled = { n: op.count(), mean: op.mean('value') };
  const byArquero = (more: object) =>
    table
      .groupby('segment', 'city')
      .rollup({ ...rolled, ...more })
      .numRows();
  return [
    {
      task: 'count and mean of every segment x category',
      size,
      ours,
      peers: {
        'DuckDB-WASM': await watch.best(runs, () => bySql('')),
        Arquero: await watch.best(runs, () => byArquero({})),
      },
      limit,
      goal: { peer: 'DuckDB-WASM', times: 25 },
    },
    {
      task: 'the same with the median',
      size,
      ours: oursWithMedian,
      peers: {
        'DuckDB-WASM': await watch.best(runs, () => bySql(', median(value) as middle')),
        Arquero: await watch.best(runs, () => byArquero({ middle: op.median('value') })),
      },
      limit,
      goal: { peer: 'DuckDB-WASM', times: 7 },
    },
  ];
}
