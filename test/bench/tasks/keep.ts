import { fromArrow, toArrowIPC } from 'arquero';
import { failed } from '../../../src/language/problem.ts';
import { packTable, unpackTable } from '../../../src/data/cache.ts';
import { run as delimited } from '../../../src/data/formats/delimited.run.ts';
import type { ReadTable } from '../../../src/data/formats/format.ts';
import { finish } from '../../../src/data/work.ts';
import type { Measurement } from '../measurement.ts';
import type { Shelf } from '../place.ts';
import type { Shop } from '../shop.ts';

/** Where there is no database the bytes are copied, which is the least that keeping could cost. */
const memory = new Map<string, unknown>();
const copies: Shelf = {
  put: async (key, value) => void memory.set(key, structuredClone(value)),
  get: async (key) => structuredClone(memory.get(key)),
};

/** A read table put on the shelf, and opened again as columns. */
export async function keep(shop: Shop): Promise<readonly Measurement[]> {
  const { runs, size, place, watch } = shop;
  const shelf = place.shelf ?? copies;
  const read = finish(delimited.read(shop.csv, {}));
  if (failed(read)) throw new Error('the file was not read');
  const table: ReadTable = read.value;
  const few = Math.min(runs, 3);
  const open = async () => {
    const blob = await shelf.get('blob');
    const bytes = blob instanceof Blob ? await blob.arrayBuffer() : new ArrayBuffer();
    const opened = unpackTable(bytes);
    if (failed(opened) || opened.value.rows !== table.rows) throw new Error('the table was not opened');
  };
  const keepOurs = await watch.best(few, () => shelf.put('blob', new Blob([...packTable(table)])));
  const openOurs = await watch.best(few, open);
  const keepRecord = await watch.best(few, () => shelf.put('record', recordOf(table)));
  const openRecord = await watch.best(few, () => shelf.get('record'));
  const parseAgain = await watch.best(few, () => finish(delimited.read(shop.csv, {})));
  const keepArrow = await watch.best(1, () => shelf.put('arrow', toArrowIPC(shop.arquero)));
  const openArrow = await watch.best(few, async () =>
    fromArrow((await shelf.get('arrow')) as Uint8Array).numRows(),
  );
  const where = place.shelf ? 'in IndexedDB' : 'in memory';
  return [
    {
      task: `keep a table ${where}`,
      size,
      ours: keepOurs,
      peers: { 'structured record': keepRecord, 'Arquero, Arrow': keepArrow },
      limit: null,
      goal: null,
    },
    {
      task: `reopen it ${where}`,
      size,
      ours: openOurs,
      peers: {
        'structured record': openRecord,
        'Arquero, Arrow': openArrow,
        'parsing again': parseAgain,
      },
      limit: null,
      goal: { atMost: 300 },
    },
  ];
}

/** A table as an object of its arrays. */
function recordOf({ columns }: ReadTable): object {
  return columns.map(({ name, column }) =>
    Object.fromEntries([
      ['name', name],
      ...Object.entries(column).filter(([, part]) => typeof part !== 'function'),
    ]),
  );
}
