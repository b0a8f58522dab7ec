import { op } from 'arquero';
import { ckmeans } from 'simple-statistics';
import { finish } from '../../../src/data/work.ts';
import { sortedValues } from '../../../src/segments/sortedValues.ts';
import { naturalBreaks } from '../../../src/statistics/naturalBreaks.ts';
import { quantileCuts } from '../../../src/statistics/quantileCuts.ts';
import type { Measurement } from '../measurement.ts';
import type { Shop } from '../shop.ts';

const bandCount = 5;

/** The cuts of a number: five bands of equal size, and five natural ones, by whoever has such. */
export async function bands(shop: Shop): Promise<readonly Measurement[]> {
  const { rows, runs, watch } = shop;
  const column = shop.column('value');
  if (!('values' in column)) throw new Error('the shop has other columns');
  const few = Math.min(runs, 3);
  const cuts = await watch.bestOf(
    runs,
    () => ({ ...column }),
    (fresh) => quantileCuts(sortedValues(fresh, null), bandCount),
  );
  const ascending = sortedValues(column, null);
  const breaks = await watch.best(few, () => finish(naturalBreaks(ascending, bandCount)));
  const sample = ascending.filter((_, index) => index % 50 === 0);
  const someBreaks = await watch.best(few, () => finish(naturalBreaks(sample, bandCount)));
  const list = Array.from(sample);
  const fifths = [0.2, 0.4, 0.6, 0.8];
  const duckdb = await shop.duckdb;
  return [
    {
      task: 'cuts of five quantile bands, nothing sorted before',
      size: rows.toLocaleString('en'),
      ours: cuts,
      peers: {
        'DuckDB-WASM': await watch.best(few, () =>
          duckdb.query(`select quantile_cont(value, [${fifths.join(', ')}]) as cuts from shop`),
        ),
        Arquero: await watch.best(few, () =>
          shop.arquero
            .rollup(Object.fromEntries(fifths.map((part) => [`q${part}`, op.quantile('value', part)])))
            .numRows(),
        ),
      },
      limit: null,
      goal: null,
    },
    {
      task: 'five natural breaks, optimal, of sorted values',
      size: ascending.length.toLocaleString('en'),
      ours: breaks,
      peers: {},
      limit: null,
      goal: null,
    },
    {
      task: 'the same of a fiftieth, where a peer has it',
      size: sample.length.toLocaleString('en'),
      ours: someBreaks,
      peers: { 'simple-statistics': await watch.best(few, () => ckmeans(list, bandCount)) },
      limit: null,
      goal: null,
    },
  ];
}
