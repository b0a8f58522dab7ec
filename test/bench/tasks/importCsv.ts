import { fromCSV } from 'arquero';
import { autoType, csvParse } from 'd3-dsv';
import papaparse from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { failed } from '../../../src/language/problem.ts';
import { run as delimited } from '../../../src/data/formats/delimited.run.ts';
import { finish } from '../../../src/data/work.ts';
import type { Measurement } from '../measurement.ts';
import type { Shop } from '../shop.ts';

/** From the bytes of a file to typed columns. Those who take text alone decode it first, which is counted. */
export async function importCsv(shop: Shop): Promise<readonly Measurement[]> {
  const { csv, rows, runs, size, watch } = shop;
  const text = () => new TextDecoder().decode(csv);
  const few = Math.min(runs, 3);
  const ours = await watch.best(runs, () => {
    const read = finish(delimited.read(csv, {}));
    if (failed(read) || read.value.rows !== rows) throw new Error('the file was not read');
  });
  const duckdb = await shop.emptyDuckdb;
  const started: (() => void)[] = [];
  for (let run = 0; run < few; run++) {
    const file = csv.slice();
    started.push(() => {
      duckdb.file('shop.csv', file);
      duckdb.query("create or replace table read as select * from read_csv('shop.csv', sample_size = -1)");
      duckdb.query('drop table read');
      duckdb.dropFile('shop.csv');
    });
  }
  const peers = {
    'DuckDB-WASM': await watch.best(few, (run) => started[run]?.()),
    uDSV: await watch.best(few, () => {
      const decoded = text();
      return initParser(inferSchema(decoded)).typedCols(decoded);
    }),
    'd3-dsv': await watch.best(few, () => csvParse(text(), autoType)),
    'Papa Parse': await watch.best(few, () => papaparse.parse(text(), { header: true, dynamicTyping: true })),
    Arquero: await watch.best(few, () => fromCSV(text())),
  };
  const parsers = Math.min(peers.uDSV, peers['d3-dsv'], peers['Papa Parse'], peers.Arquero);
  return [
    {
      task: `CSV (${Math.round(csv.length / 1e6)} MB) to typed columns`,
      size,
      ours,
      peers,
      limit: await watch.touch(runs, [csv]),
      goal: { peer: 'DuckDB-WASM', times: 5 },
      note: `${(parsers / ours).toFixed(1)} x the fastest JavaScript parser (goal 8 x)`,
    },
  ];
}
