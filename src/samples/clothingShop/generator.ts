import type { NamedColumn } from '../../data/column.ts';
import type { Work } from '../../data/work.ts';
import { type Random, random } from '../../statistics/random.ts';
import type { SampleGenerator } from '../sample.ts';
import { customers } from './customers.ts';
import { leads } from './leads.ts';
import { market } from './market.ts';

type TableMaker = (rows: number, random: Random) => Work<readonly NamedColumn[]>;

/** Each table draws from a stream of its own, so that one is the same whether or not another is made. */
const tables: ReadonlyMap<string, { readonly make: TableMaker; readonly stream: number }> = new Map([
  ['customers', { make: customers, stream: 0 }],
  ['leads', { make: leads, stream: 1 }],
  ['market', { make: market, stream: 2 }],
]);

export const generator: SampleGenerator = {
  generate(table, rows, seed) {
    const entry = tables.get(table);
    if (!entry) throw new Error(`the clothing shop has no table “${table}”`);
    return entry.make(rows, random(seed, entry.stream));
  },
};
